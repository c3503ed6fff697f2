// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines. */
public final class Letters {

    private static final String ELLIPSIS = "\u2026";

    private Letters() {
    }

    /** The text as it can be set: one form of each character, no control characters but line ends, no hyphens that are not seen. */
    public static String clean(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u00AD", "").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** Lines no wider than this, in points; a word that is wider is broken. Empty for no text. */
    public static List<String> lines(String text, Typeface face, float size, float width) {
        List<String> lines = new ArrayList<>();
        String clean = clean(text);
        if (!clean.isEmpty()) {
            clean.lines().forEach(line -> fill(line.strip(), face, width / size, lines));
        }
        return lines;
    }

    /** The width of the widest part that lines cannot be broken within. */
    public static float longestWord(String text, Typeface face, float size) {
        float longest = 0;
        for (String word : clean(text).split("[\\s-]+")) {
            longest = Math.max(longest, face.width(word + "-", size) - (word.length() == text.length() ? face.width("-", size) : 0));
        }
        return longest;
    }

    /** The text, cut short with an ellipsis where there is no more room. */
    public static String fitted(String text, Typeface face, float size, float width) {
        String clean = clean(text).replace('\n', ' ');
        if (face.width(clean, size) <= width) {
            return clean;
        }
        int end = clean.length();
        while (end > 0 && face.width(clean.substring(0, end) + ELLIPSIS, size) > width) {
            end = clean.offsetByCodePoints(end, -1);
        }
        return clean.substring(0, end).strip() + ELLIPSIS;
    }

    private static void fill(String text, Typeface face, float width, List<String> lines) {
        if (face.width(text, 1) <= width) {
            lines.add(text);
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        float used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to);
            if (used + face.width(word.stripTrailing(), 1) > width && line.length() > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            word = broken(word, face, width, lines);
            line.append(word);
            used += face.width(word, 1);
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
        }
    }

    /** Puts whole lines of a word that is too wide among the lines; what is left of it. */
    private static String broken(String word, Typeface face, float width, List<String> lines) {
        String rest = word;
        while (face.width(rest.stripTrailing(), 1) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && face.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), 1) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end >= rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
