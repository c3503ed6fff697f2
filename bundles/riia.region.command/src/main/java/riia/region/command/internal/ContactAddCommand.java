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

/** Adds a contact. */
@Component
@CommandDescription(name = "contact add", summary = "adds a contact of an authority, of the region or of a partner",
        options = {"--authority A (required)  code or name of a member; or id of the region or a partner",
            "--role R (required)  such as dcs, deputy-dcs, data-lead, lead-member, cex, or a role of the region",
            "--name NAME (required)  of the person", "--email ADDRESS  at work", "--phone NUMBER  at work",
            "--from DAY  first day in the role; today unless told", "--me  it is you who writes: what you do bears this name"},
        notes = {"Confirms with 'added ID'. What cannot be taken is named, with what could: exit status 2.",
            "A role may have several holders, such as deputies; they stand in the order in which they are added."})
public final class ContactAddCommand implements Command {

    private final Contacts contacts;

    @Activate
    public ContactAddCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        boolean first = contacts.history().isEmpty();
        ContactEntry given = new ContactEntry(Given.words(invocation, "--authority"), Given.words(invocation, "--role"),
                Given.words(invocation, "--name"), Given.words(invocation, "--email"), Given.words(invocation, "--phone"),
                Given.day(invocation, "--from"));
        ContactEntry entry = invocation.flag("--me") ? given.by(invocation.actor().person()) : given;
        Contact added = Given.taken(() -> contacts.add(invocation.actor(), entry));
        Given.warnOnce(invocation, contacts, first);
        invocation.text().println("added " + added.id());
        return 0;
    }
}
