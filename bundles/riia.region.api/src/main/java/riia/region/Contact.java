// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * Who holds a role somewhere, from one day to another. The only record in which a person's name stands beside the opaque id that the
 * journal and every other area keep.
 *
 * @param id of this holding, such as {@code c-12}
 * @param person opaque id of the person; stays when the person is erased
 * @param name of the person; empty once erased
 * @param email at work; may be empty
 * @param phone at work; may be empty
 * @param organisation an authority's code, a partner's id, or the region's own id
 * @param role id of the role
 * @param from the first day
 * @param to the last day, if it is known
 */
public record Contact(String id, String person, String name, String email, String phone, String organisation, String role,
        LocalDate from, Optional<LocalDate> to) {

    public Contact {
        if (id.isBlank() || person.isBlank() || organisation.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("A contact is a person in a role somewhere");
        }
        Objects.requireNonNull(from, "from");
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("The last day, " + to.get() + ", is before the first, " + from);
        }
        if (name.isEmpty() && !(email.isEmpty() && phone.isEmpty())) {
            throw new IllegalArgumentException("A contact without a name has neither e-mail nor phone");
        }
    }

    /** The authority that it is a contact of; empty for the region's own and a partner's. */
    public Optional<AreaCode> authority() {
        return isAuthority(organisation) ? Optional.of(new AreaCode(organisation)) : Optional.empty();
    }

    /** Whether the person holds the role on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether name, e-mail and phone have been removed at the person's wish or when no longer needed. */
    public boolean erased() {
        return name.isEmpty();
    }

    private static boolean isAuthority(String organisation) {
        return organisation.length() == 3 && organisation.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
