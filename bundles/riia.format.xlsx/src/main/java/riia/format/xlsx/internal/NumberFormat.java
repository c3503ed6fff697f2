// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell's number is shown as, as far as it changes its meaning. */
enum NumberFormat {

    PLAIN, PERCENT, DATE, DATE_TIME, TIME;

    /** What of a format's code is text or colour, not form; elapsed hours, minutes and seconds in brackets are form. */
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]?");

    /** The formats that a number alone stands for (ISO/IEC 29500-1, 18.8.30); 27 to 36 and 50 to 58 are dates in East Asian locales. */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 22 -> DATE_TIME;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
            default -> PLAIN;
        };
    }

    /** By the part of the code that is for positive numbers. */
    static NumberFormat of(String code) {
        String form = TEXT.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (form.contains("general")) {
            return PLAIN;
        }
        boolean time = form.contains("h") || form.contains("s");
        boolean date = form.contains("y") || form.contains("d") || form.contains("m") && !time && !form.contains("[m");
        if (date) {
            return time ? DATE_TIME : DATE;
        }
        if (time || form.contains("[m")) {
            return TIME;
        }
        return form.contains("%") ? PERCENT : PLAIN;
    }
}
