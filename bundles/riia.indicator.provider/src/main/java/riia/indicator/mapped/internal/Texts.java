// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people type them into sheets, made comparable: footnote signs, blanks and capitals make no difference. */
final class Texts {

    private static final Pattern SIGNS = Pattern.compile("[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021*]+|\\[(?:note|footnote)?\\s?\\w{1,2}\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%]+");
    /** A word with a footnote's digits glued to it; ids such as R03 have one letter or two. */
    private static final Pattern GLUED = Pattern.compile("([a-z]{3,})\\d{1,2}");

    private Texts() {
    }

    /** Without footnote signs and needless blanks. */
    static String clean(String text) {
        return BLANKS.matcher(SIGNS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** Words in lower case, {@code &} as "and", {@code %} as a word. */
    static List<String> words(String text) {
        String plain = clean(text).toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "").replace("&", " and ").replace("%", " % ");
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(plain)) {
            if (!word.isEmpty()) {
                words.add(GLUED.matcher(word).matches() ? word.replaceAll("\\d+$", "") : word);
            }
        }
        return words;
    }

    /** What two spellings of one heading have in common. */
    static String key(String text) {
        return String.join(" ", words(text));
    }
}
