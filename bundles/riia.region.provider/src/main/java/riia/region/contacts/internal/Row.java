// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.time.LocalDate;
import java.util.Optional;

import riia.region.Contact;
import riia.region.ContactEntry;

/**
 * A holding as it is stored.
 *
 * @param number of the holding; its id is {@code c-} and this
 * @param place in the order of those who hold the role
 */
record Row(int number, String person, String name, String email, String phone, String organisation, String role, int place,
        LocalDate from, Optional<LocalDate> to) {

    Contact contact() {
        return new Contact("c-" + number, person, name, email, phone, organisation, role, from, to);
    }

    boolean isOf(String where, String what) {
        return organisation.equals(where) && role.equals(what);
    }

    boolean isOf(ContactEntry entry) {
        return isOf(entry.organisation(), entry.role());
    }

    /** Whether it is of the same person, as far as a name and an address can tell. */
    boolean isSamePerson(ContactEntry entry) {
        return name.equalsIgnoreCase(entry.name()) && email.equalsIgnoreCase(entry.email());
    }

    /** Whether an entry would say again what this says. */
    boolean says(ContactEntry entry) {
        return isOf(entry) && isSamePerson(entry) && phone.equals(entry.phone()) && !entry.from().isBefore(from)
                && to.map(last -> !entry.from().isAfter(last)).orElse(true);
    }

    Row until(LocalDate last) {
        return new Row(number, person, name, email, phone, organisation, role, place, from, Optional.of(last));
    }

    Row with(ContactEntry entry) {
        return new Row(number, person, entry.name(), entry.email(), entry.phone(), organisation, role, place, from, to);
    }

    /** What the journal may say of it: no name. */
    String record() {
        return person + " " + organisation + " " + role + " from " + from + to.map(last -> " to " + last).orElse("");
    }
}
