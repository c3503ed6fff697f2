// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.ContactImport;

/** The spreadsheet of contacts that every co-ordinator has, as CSV: every row looked at before any is added. */
final class ContactSheet {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final EntryRules rules;
    private final List<ContactEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ContactEntry, Integer> rows = new HashMap<>();

    private ContactSheet(String file, EntryRules rules) {
        this.file = file;
        this.rules = rules;
    }

    static ContactSheet read(String file, byte[] content, EntryRules rules) {
        ContactSheet sheet = new ContactSheet(file, rules);
        ContactRecords records = ContactRecords.of(content);
        records.faults().forEach(sheet::problem);
        records.rows().forEach(sheet::take);
        return sheet;
    }

    List<Problem> problems() {
        return problems;
    }

    ContactImport addTo(Ledger ledger) throws SQLException {
        List<Contact> added = new ArrayList<>();
        int known = 0;
        for (ContactEntry entry : entries) {
            if (ledger.saying(entry).isPresent()) {
                known++;
            } else {
                added.add(ledger.add(entry));
            }
        }
        return new ContactImport(added, known, List.of());
    }

    private void take(int row, Map<String, String> cells) {
        Optional<LocalDate> from = day(cells.getOrDefault("from", ""));
        ContactEntry entry = new ContactEntry(cells.getOrDefault("authority", ""), cells.getOrDefault("role", ""),
                cells.getOrDefault("name", ""), cells.getOrDefault("email", ""), cells.getOrDefault("phone", ""),
                from.orElse(LocalDate.EPOCH));
        List<Fault> faults = new ArrayList<>(rules.faults(entry));
        if (from.isEmpty()) {
            faults.add(new Fault("from", cells.getOrDefault("from", ""), "the first day, such as 2026-04-01 or 01/04/2026"));
        }
        faults.forEach(fault -> problem(row, fault));
        if (faults.isEmpty()) {
            ContactEntry settled = rules.settled(entry);
            Integer before = rows.putIfAbsent(settled, row);
            if (before == null) {
                entries.add(settled);
            } else {
                problem(row, new Fault("name", entry.name(), "another person or role than in row " + before + ", which says the same"));
            }
        }
    }

    private void problem(int row, Fault fault) {
        Place place = Place.cell(file, row, fault.part());
        problems.add(new Problem(Severity.ERROR, "contact-" + fault.part(), place, Subject.NONE, fault.found(), fault.expected(),
                "Row " + row + ", column " + fault.sentence() + ". Mend the cell and import the file again; nothing of it was added."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            String stripped = text.strip();
            return Optional.of(stripped.contains("/") ? LocalDate.parse(stripped, BRITISH) : LocalDate.parse(stripped));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
