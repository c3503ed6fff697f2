// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import riia.base.Actor;
import riia.base.Problem;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.ContactImport;
import riia.region.Contacts;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;

/** What the view Contacts knows and does. Every method asks the store and belongs on a worker thread. */
final class ContactsModel {

    /** A larger file is no list of contacts; the service says so. */
    private static final int MORE_THAN_ENOUGH = 5 << 20;
    private static final int PROBLEMS_SHOWN = 8;

    private final Contacts contacts;
    private final Supplier<LocalDate> today;

    ContactsModel(Contacts contacts, Supplier<LocalDate> today) {
        this.contacts = contacts;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    ContactList load(Actor actor) {
        Map<String, String> names = contacts.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        Map<String, String> titles = contacts.roles().stream().collect(Collectors.toMap(Role::id, Role::title));
        List<ContactRow> rows = contacts.history().stream().map(one -> ContactRow.of(one, names.getOrDefault(one.organisation(), one.organisation()),
                titles.getOrDefault(one.role(), one.role()), today.get())).toList();
        return new ContactList(rows, contacts.organisations(), contacts.roles(), contacts.unencrypted(), contacts.name(actor.person()));
    }

    Contact add(Actor actor, ContactEntry entry) {
        return contacts.add(actor, entry);
    }

    /** Notes who sits before the window, as a contact of the region itself. */
    Contact addMe(Actor actor, String name) {
        String region = contacts.organisations().stream().map(Organisation::id).filter(id -> !id.matches("\\d{3}")).findFirst()
                .orElseThrow(() -> new IllegalStateException("The region's profile is not installed"));
        return contacts.add(actor, new ContactEntry(region, actor.role(), name, "", "", today.get(), Optional.of(actor.person())));
    }

    Contact change(Actor actor, String id, ContactEntry entry) {
        return contacts.change(actor, id, entry);
    }

    Contact end(Actor actor, String id, LocalDate last) {
        return contacts.end(actor, id, last);
    }

    int erase(Actor actor, String person) {
        return contacts.erase(actor, person);
    }

    /**
     * Takes a spreadsheet, and says what became of it.
     *
     * @throws IllegalArgumentException with the cells to mend, if any; nothing was added
     */
    String importFile(Actor actor, Path file) {
        String name = String.valueOf(file.getFileName());
        ContactImport result = contacts.importFile(actor, name, content(file));
        if (!result.problems().isEmpty()) {
            throw new IllegalArgumentException(name + ": nothing was added.\n" + result.problems().stream().limit(PROBLEMS_SHOWN)
                    .map(Problem::message).map(text -> text.replace(" Mend the cell and import the file again; nothing of it was added.", ""))
                    .collect(Collectors.joining("\n")) + more(result.problems().size() - PROBLEMS_SHOWN));
        }
        return name + ": " + result.added().size() + " added" + (result.known() == 0 ? "" : ", " + result.known() + " known already");
    }

    private static String more(int count) {
        return count <= 0 ? "" : "\nand " + count + " more; 'riia contact import' lists all of them";
    }

    private static byte[] content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MORE_THAN_ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
