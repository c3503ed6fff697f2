// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import riia.base.Ref;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.Contacts;
import riia.store.Transaction;

/** The holdings as one transaction sees and changes them; every change is journalled by ids. */
final class Ledger {

    private final Transaction transaction;
    private final List<Row> rows;

    Ledger(Transaction transaction) throws SQLException {
        this.transaction = transaction;
        this.rows = new ArrayList<>(ContactTable.all(transaction.connection()));
    }

    /** The holding that says already what an entry would. */
    Optional<Row> saying(ContactEntry entry) {
        return rows.stream().filter(row -> row.says(entry)).findFirst();
    }

    /** @throws IllegalArgumentException if there is none, or its person was erased */
    Row row(String id) {
        Row row = rows.stream().filter(one -> one.contact().id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no contact '" + id + "'; 'riia contact list' shows those that there are"));
        if (row.contact().erased()) {
            throw new IllegalArgumentException("The person of contact " + id + " has been erased; add whoever holds the role now");
        }
        return row;
    }

    Contact add(ContactEntry entry) throws SQLException {
        return begin(entry, person(entry), 1 + rows.stream().filter(row -> row.isOf(entry)).mapToInt(Row::place).max().orElse(0),
                Optional.empty());
    }

    /** A new holding from the entry's first day in place of an old one, which ends the day before. */
    Contact succeed(Row old, ContactEntry entry) throws SQLException {
        boolean same = old.name().equalsIgnoreCase(entry.name());
        Row ended = old.until(entry.from().minusDays(1));
        replace(old, ended, "ended");
        return begin(entry, same ? old.person() : person(entry), old.place(), same ? old.to() : Optional.empty());
    }

    Contact correct(Row old, ContactEntry entry) throws SQLException {
        return replace(old, old.with(entry), "corrected");
    }

    Contact end(Row old, LocalDate last) throws SQLException {
        return replace(old, old.until(last), "ended");
    }

    int erase(String person) throws SQLException {
        int erased = ContactTable.erase(transaction.connection(), person);
        if (erased == 0) {
            throw new IllegalArgumentException("There is no contact of a person '" + person + "'");
        }
        transaction.journal("erased", new Ref("region", "person", person, person), Optional.empty(),
                Optional.of(erased + (erased == 1 ? " contact" : " contacts") + " emptied"));
        transaction.announce(Contacts.CHANGED, person, Map.of());
        return erased;
    }

    private Contact begin(ContactEntry entry, String person, int place, Optional<LocalDate> to) throws SQLException {
        Row row = new Row(1 + rows.stream().mapToInt(Row::number).max().orElse(0), person, entry.name(), entry.email(), entry.phone(),
                entry.organisation(), entry.role(), place, entry.from(), to);
        ContactTable.insert(transaction.connection(), row);
        rows.add(row);
        record("added", Optional.empty(), row);
        return row.contact();
    }

    private Contact replace(Row old, Row fresh, String what) throws SQLException {
        ContactTable.update(transaction.connection(), fresh);
        rows.set(rows.indexOf(old), fresh);
        record(what, Optional.of(old.record()), fresh);
        return fresh.contact();
    }

    private void record(String what, Optional<String> before, Row row) {
        Contact contact = row.contact();
        transaction.journal(what, new Ref("region", "contact", contact.id(), row.organisation() + " " + row.role()), before,
                Optional.of(row.record()));
        transaction.announce(Contacts.CHANGED, contact.id(), Map.of());
    }

    /** The id of the entry's person: as given, as known from another holding, or a new one that says nothing. */
    private String person(ContactEntry entry) {
        return entry.person().or(() -> rows.stream().filter(row -> row.isSamePerson(entry)).map(Row::person).findFirst())
                .orElseGet(() -> "p-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT));
    }
}
