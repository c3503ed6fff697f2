// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact as somebody gives it, not yet looked at: it may hold what {@link Contacts} will refuse. Blanks round a part do not count.
 *
 * @param organisation an authority's code or name, a partner's id or name, or the region's id or name
 * @param role id of a role, or its title
 * @param name of the person
 * @param email at work; may be empty
 * @param phone at work; may be empty
 * @param from the first day
 * @param person opaque id of the person, where it is known: whoever sits before the window has one
 */
public record ContactEntry(String organisation, String role, String name, String email, String phone, LocalDate from,
        Optional<String> person) {

    public ContactEntry {
        organisation = organisation.strip();
        role = role.strip();
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(person, "person");
    }

    public ContactEntry(String organisation, String role, String name, String email, String phone, LocalDate from) {
        this(organisation, role, name, email, phone, from, Optional.empty());
    }

    /** The same of a person whose id is known. */
    public ContactEntry by(String id) {
        return new ContactEntry(organisation, role, name, email, phone, from, Optional.of(id));
    }
}
