// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.util.List;
import java.util.Optional;

import riia.region.Contacts;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;

/**
 * Who is who, as the view shows it.
 *
 * @param rows every contact there has been, by organisation and role
 * @param organisations that can have contacts, the region's own last but for its partners
 * @param roles that can be given
 * @param unencrypted whether whoever can read the workspace's files can read these
 * @param me the name under which the user writes, if it has been told
 */
record ContactList(List<ContactRow> rows, List<Organisation> organisations, List<Role> roles, boolean unencrypted, Optional<String> me) {

    ContactList {
        rows = List.copyOf(rows);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

    /** Those that hold every word of the filter; without {@code past} only who holds a role today. */
    List<ContactRow> shown(String filter, boolean past) {
        return rows.stream().filter(row -> (past || row.now()) && row.has(filter)).toList();
    }

    /** Such as {@code 14 contacts, 3 of 10 members without a data lead}. */
    String summary(List<String> members) {
        long now = rows.stream().filter(ContactRow::now).count();
        long without = members.stream().filter(code -> rows.stream().noneMatch(row -> row.now() && row.contact().organisation().equals(code)
                && row.contact().role().equals(Contacts.DATA_LEAD))).count();
        return now + (now == 1 ? " contact" : " contacts") + (without == 0 || now == 0 ? "" : "; " + without + " of " + members.size()
                + " members without a data lead");
    }

    /** Codes of the members among the organisations. */
    List<String> members() {
        return organisations.stream().map(Organisation::id).filter(id -> id.matches("\\d{3}")).toList();
    }
}
