// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The bank holidays of England of one year: the eight of the Banking and Financial Dealings Act 1971 and custom, and what
 * royal proclamations changed. Proclamations are known here for 2012 to 2028.
 */
final class BankHolidays {

    /** Days that were moved, to the day they were moved to. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    /** Days that were added: jubilees of 2012 and 2022, the state funeral, the coronation. */
    private static final Set<LocalDate> ADDED = Set.of(LocalDate.of(2012, 6, 5), LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    private BankHolidays() {
    }

    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        MOVED.forEach((from, to) -> {
            if (days.remove(from)) {
                days.add(to);
            }
        });
        ADDED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        addOrNextFree(days, LocalDate.of(year, Month.JANUARY, 1));
        addOrNextFree(days, LocalDate.of(year, Month.DECEMBER, 25));
        addOrNextFree(days, LocalDate.of(year, Month.DECEMBER, 26));
        return Set.copyOf(days);
    }

    /** A fixed day that falls on a weekend is kept on the next weekday that is no bank holiday yet. */
    private static void addOrNextFree(Set<LocalDate> days, LocalDate day) {
        LocalDate kept = day;
        while (kept.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
