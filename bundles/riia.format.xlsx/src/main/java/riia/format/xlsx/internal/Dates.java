// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days counted by a workbook, as ISO 8601 writes them (ISO/IEC 29500-1, 18.17.4). */
final class Dates {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** 29 February 1900, which Excel counts since Lotus 1-2-3 did, and which never was. */
    private static final int FALSE_LEAP_DAY = 60;
    /** The day after the last that a spreadsheet shows, 31 December 9999. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00(:00(\\.0+)?)?Z?");

    private final boolean from1904;

    Dates(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The text of a cell's number in a format of dates or times; as it stands if it is no day that a spreadsheet shows. */
    String text(String raw, NumberFormat format) {
        return Numbers.parse(raw).filter(value -> value.signum() >= 0 && value.compareTo(END) < 0).map(value -> {
            long seconds = value.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
            long day = Math.floorDiv(seconds, 86_400L);
            long second = Math.floorMod(seconds, 86_400L);
            if (format == NumberFormat.TIME) {
                return time(seconds);
            }
            String date = date(day);
            boolean shown = format == NumberFormat.DATE_TIME && second > 0;
            return date.isEmpty() ? Numbers.plain(raw) : shown ? date + "T" + time(second) : date;
        }).orElseGet(() -> Numbers.plain(raw));
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private String date(long day) {
        if (!from1904 && day == 0) {
            return "1900-01-00";
        }
        if (!from1904 && day == FALSE_LEAP_DAY) {
            return "1900-02-29";
        }
        LocalDate date = from1904 ? FROM_1904.plusDays(day) : BEFORE_1900.plusDays(day > FALSE_LEAP_DAY ? day - 1 : day);
        return date.isAfter(LAST) ? "" : date.toString();
    }

    /** A date that stands as text in a cell of type {@code d}, without a midnight. */
    static String iso(String text) {
        Matcher midnight = MIDNIGHT.matcher(text);
        return midnight.matches() ? midnight.group(1) : text;
    }
}
