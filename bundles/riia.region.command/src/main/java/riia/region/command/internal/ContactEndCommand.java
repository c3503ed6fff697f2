// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.Contact;
import riia.region.Contacts;

/** Ends a contact. */
@Component
@CommandDescription(name = "contact end", summary = "says that somebody holds a role no more", operands = "ID  id of a contact",
        options = "--to DAY  last day in the role; today unless told",
        notes = "The contact is kept in the history until its person is erased. Confirms with 'ended ID'.")
public final class ContactEndCommand implements Command {

    private final Contacts contacts;

    @Activate
    public ContactEndCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Contact old = Given.contact(contacts, invocation);
        LocalDate last = Given.day(invocation, "--to");
        Contact ended = Given.taken(() -> contacts.end(invocation.actor(), old.id(), last));
        invocation.text().println("ended " + ended.id());
        return 0;
    }
}
