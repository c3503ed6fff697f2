// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the name of an authority is compared: without regard to case, punctuation, {@code &} for "and", footnote digits
 * glued to it, and what kind of council it is.
 */
final class Spelling {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern STYLE =
            Pattern.compile("^(?:london|royal) borough of | (?:(?:metropolitan borough|county|city|borough) )?council$");

    private Spelling() {
    }

    static String plain(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace("&", " and ");
        return STYLE.matcher(NOT_LETTERS.matcher(words).replaceAll(" ").strip()).replaceAll("");
    }
}
