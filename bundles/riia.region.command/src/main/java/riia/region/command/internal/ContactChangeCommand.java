// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.Contacts;

/** Says who holds a role now, or how the holder is reached now. */
@Component
@CommandDescription(name = "contact change", summary = "says who holds a role now, or how the holder is reached", operands = "ID  id of a contact",
        options = {"--name NAME  who holds it now; as it is unless told", "--email ADDRESS  as it is unless told; empty with another name",
            "--phone NUMBER  likewise", "--from DAY  first day of the change; today unless told"},
        notes = {"The old holding ends on the day before. From its own first day it is a correction. Confirms with 'changed ID'."})
public final class ContactChangeCommand implements Command {

    private final Contacts contacts;

    @Activate
    public ContactChangeCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Contact old = Given.contact(contacts, invocation);
        boolean same = invocation.option("--name").map(name -> name.strip().equalsIgnoreCase(old.name())).orElse(true);
        ContactEntry entry = new ContactEntry(old.organisation(), old.role(), invocation.option("--name").orElse(old.name()),
                invocation.option("--email").orElse(same ? old.email() : ""), invocation.option("--phone").orElse(same ? old.phone() : ""),
                Given.day(invocation, "--from"));
        Contact fresh = Given.taken(() -> contacts.change(invocation.actor(), old.id(), entry));
        invocation.text().println("changed " + fresh.id());
        return 0;
    }
}
