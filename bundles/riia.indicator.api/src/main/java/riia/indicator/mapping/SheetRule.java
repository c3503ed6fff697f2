// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.Locale;

/**
 * Which sheets of a workbook are read.
 *
 * @param name of the sheet; {@code *} stands for any characters; capitals make no difference; empty for every sheet that has the
 *        headings of the mapping
 */
public record SheetRule(String name) {

    /** Every sheet that has the headings of the mapping. */
    public static final SheetRule ANY = new SheetRule("");

    /** Whether a sheet is meant. A file without sheets has one of an empty name, which every rule means. */
    public boolean means(String sheet) {
        return name.isEmpty() || sheet.isEmpty() || matches(name.toLowerCase(Locale.ROOT), sheet.toLowerCase(Locale.ROOT));
    }

    /** Greedy with one step back, so that no name takes long. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < text.length();) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(one -> one == '*');
    }
}
