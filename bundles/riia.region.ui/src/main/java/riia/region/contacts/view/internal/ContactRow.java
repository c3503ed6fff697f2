// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import riia.region.Contact;

/**
 * A contact with the words that people use.
 *
 * @param organisation name of the authority, partner or region
 * @param role title of the role
 * @param standing {@code now}, {@code from 1 April 2026}, {@code until 31 March 2026}, or {@code erased}
 * @param now whether the person holds the role today
 */
record ContactRow(Contact contact, String organisation, String role, String standing, boolean now) {

    static ContactRow of(Contact contact, String organisation, String role, LocalDate today) {
        boolean holds = contact.holds(today) && !contact.erased();
        String standing = contact.erased() ? "erased" : contact.from().isAfter(today) ? "from " + Days.words(contact.from())
                : contact.to().map(last -> "until " + Days.words(last)).orElse("now");
        return new ContactRow(contact, organisation, role, standing, holds);
    }

    /** Whether every word that is looked for stands somewhere in it. */
    boolean has(String words) {
        String all = String.join(" ", cells()).toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(all::contains);
    }

    /** What the table shows. */
    String[] cells() {
        return new String[] {organisation, role, contact.erased() ? "(erased)" : contact.name(), contact.email(), contact.phone(),
            Days.words(contact.from()), standing};
    }
}
