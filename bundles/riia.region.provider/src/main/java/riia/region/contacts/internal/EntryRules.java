// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import riia.region.ContactEntry;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;

/** Whether an entry can be taken. */
final class EntryRules {

    /** What can be written to; whether somebody reads it, only a mail can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()\"\\[\\]]+@[^\\s@,;:<>()\"\\[\\].]+(\\.[^\\s@,;:<>()\"\\[\\].]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,40}( ?(ext|x)\\.? ?[0-9]{1,6})?");
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    private final Directory directory;

    EntryRules(Directory directory) {
        this.directory = directory;
    }

    /** What is wrong, in the order of the columns; empty if nothing is. */
    List<Fault> faults(ContactEntry entry) {
        List<Fault> faults = new ArrayList<>();
        if (directory.organisation(entry.organisation()).isEmpty()) {
            faults.add(new Fault("authority", entry.organisation(), "one of " + directory.organisationChoices()));
        }
        if (directory.role(entry.role()).isEmpty()) {
            faults.add(new Fault("role", entry.role(), "one of " + directory.roleChoices()));
        }
        if (entry.name().isEmpty() || entry.name().length() > LONGEST_NAME || entry.name().chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault("name", entry.name(), "a name of at most " + LONGEST_NAME + " characters"));
        }
        if (!entry.email().isEmpty() && (entry.email().length() > LONGEST_EMAIL || !EMAIL.matcher(entry.email()).matches())) {
            faults.add(new Fault("email", entry.email(), "one address, such as name@authority.gov.uk"));
        }
        if (!entry.phone().isEmpty() && !PHONE.matcher(entry.phone()).matches()) {
            faults.add(new Fault("phone", entry.phone(), "a telephone number, such as 0116 496 0000 ext 12"));
        }
        if (entry.from().isBefore(EARLIEST) || entry.from().isAfter(LATEST)) {
            faults.add(new Fault("from", entry.from().toString(), "the first day, between " + EARLIEST + " and " + LATEST));
        }
        return faults;
    }

    /**
     * The entry with ids instead of names and titles.
     *
     * @throws IllegalArgumentException if it cannot be taken
     */
    ContactEntry settled(ContactEntry entry) {
        List<Fault> faults = faults(entry);
        Optional<Organisation> organisation = directory.organisation(entry.organisation());
        Optional<Role> role = directory.role(entry.role());
        if (!faults.isEmpty() || organisation.isEmpty() || role.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults.stream().map(Fault::sentence).toList()));
        }
        return new ContactEntry(organisation.get().id(), role.get().id(), entry.name(), entry.email(), entry.phone(), entry.from(),
                entry.person());
    }
}
