// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as people write and read them. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** @throws IllegalArgumentException if it is none; says how one is written */
    static LocalDate parse(String text) {
        try {
            String given = text.strip();
            return given.contains("/") ? LocalDate.parse(given, BRITISH) : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day; write 2026-04-01 or 01/04/2026", e);
        }
    }
}
