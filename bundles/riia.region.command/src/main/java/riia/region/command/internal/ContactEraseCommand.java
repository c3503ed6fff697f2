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
import riia.region.Contacts;

/** Erases a person. */
@Component
@CommandDescription(name = "contact erase", summary = "removes a person's name, e-mail and telephone for good",
        operands = "PERSON  id of a person, or of one of the person's contacts",
        notes = {"What the person did stays in the journal under an id that says nothing. Backups made before keep the name: delete or replace them.",
            "Confirms with 'erased PERSON'. There is no way back."})
public final class ContactEraseCommand implements Command {

    private final Contacts contacts;

    @Activate
    public ContactEraseCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        String given = invocation.operands().get(0);
        String person = contacts.history().stream().filter(one -> one.id().equals(given)).findFirst().map(Contact::person).orElse(given);
        int erased = Given.taken(() -> contacts.erase(invocation.actor(), person));
        invocation.text().println("erased " + person);
        invocation.messages().println(erased + (erased == 1 ? " contact was" : " contacts were")
                + " emptied. Backups made before today still hold the name: delete or replace them.");
        return 0;
    }
}
