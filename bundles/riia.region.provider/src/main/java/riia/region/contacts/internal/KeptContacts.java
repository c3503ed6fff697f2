// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.ContactImport;
import riia.region.Contacts;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Workspace;

/** Contacts in the workspace's store. What the active region knows is asked anew with each call. */
@Component
public final class KeptContacts implements Contacts {

    private final Store store;
    private final Workspace workspace;
    private final Regions regions;
    private final Authorities authorities;

    @Activate
    public KeptContacts(@Reference Store store, @Reference(target = "(riia.area=region)") Schema schema, @Reference Workspace workspace,
            @Reference Regions regions, @Reference Authorities authorities) {
        this.store = store;
        this.workspace = workspace;
        this.regions = regions;
        this.authorities = authorities;
    }

    @Override
    public List<Contact> of(AreaCode authority, String role, LocalDate on) {
        return contacts(row -> row.isOf(authority.code(), role) && row.contact().holds(on) && !row.contact().erased());
    }

    @Override
    public List<Contact> all(LocalDate on) {
        return contacts(row -> row.contact().holds(on) && !row.contact().erased());
    }

    @Override
    public List<Contact> history() {
        return contacts(row -> true);
    }

    private List<Contact> contacts(Predicate<Row> wanted) {
        return store.read(ContactTable::all).stream().filter(wanted).sorted(directory().order()).map(Row::contact).toList();
    }

    @Override
    public Optional<String> name(String person) {
        return store.read(ContactTable::all).stream().filter(row -> row.person().equals(person) && !row.name().isEmpty())
                .max(Comparator.comparing(Row::from).thenComparing(Row::number)).map(Row::name);
    }

    @Override
    public List<Role> roles() {
        return directory().roles();
    }

    @Override
    public List<Organisation> organisations() {
        return directory().organisations();
    }

    @Override
    public boolean unencrypted() {
        return !workspace.encrypted();
    }

    @Override
    public Contact add(Actor actor, ContactEntry entry) {
        ContactEntry settled = settled(entry);
        return store.write(actor, transaction -> {
            Ledger ledger = new Ledger(transaction);
            ledger.saying(settled).ifPresent(row -> {
                throw new IllegalArgumentException("Contact " + row.contact().id() + " says so already");
            });
            return ledger.add(settled);
        });
    }

    @Override
    public Contact change(Actor actor, String id, ContactEntry entry) {
        ContactEntry settled = settled(entry);
        return store.write(actor, transaction -> {
            Ledger ledger = new Ledger(transaction);
            Row old = ledger.row(id);
            if (!old.isOf(settled)) {
                throw new IllegalArgumentException("Contact " + id + " is of " + old.organisation() + " as " + old.role()
                        + "; end it and add another for another place or role");
            }
            if (settled.from().equals(old.from())) {
                return ledger.correct(old, settled);
            }
            if (!old.contact().holds(settled.from())) {
                throw new IllegalArgumentException("'from' is " + settled.from() + "; expected a day on which contact " + id
                        + " holds the role, from " + old.from() + old.to().map(last -> " to " + last).orElse(" on"));
            }
            return ledger.succeed(old, settled);
        });
    }

    @Override
    public Contact end(Actor actor, String id, LocalDate last) {
        return store.write(actor, transaction -> {
            Ledger ledger = new Ledger(transaction);
            Row old = ledger.row(id);
            if (last.isBefore(old.from())) {
                throw new IllegalArgumentException("'to' is " + last + "; expected a day not before the first, " + old.from());
            }
            return ledger.end(old, last);
        });
    }

    @Override
    public int erase(Actor actor, String person) {
        return store.write(actor, transaction -> new Ledger(transaction).erase(person));
    }

    @Override
    public ContactImport importFile(Actor actor, String file, byte[] content) {
        ContactSheet sheet = ContactSheet.read(file, content, new EntryRules(directory()));
        return sheet.problems().isEmpty() ? store.write(actor, transaction -> sheet.addTo(new Ledger(transaction)))
                : new ContactImport(List.of(), 0, sheet.problems());
    }

    private ContactEntry settled(ContactEntry entry) {
        return new EntryRules(directory()).settled(entry);
    }

    private Directory directory() {
        return new Directory(regions.active(), authorities);
    }
}
