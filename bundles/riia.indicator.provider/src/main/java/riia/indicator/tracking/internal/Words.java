// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import riia.base.Period;

/** Numbers, days and periods as people read them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private Words() {
    }

    /** A number with its noun; without one if that is empty. */
    static String counted(long number, String noun) {
        return number + (noun.isEmpty() ? "" : " " + noun + (number == 1 ? "" : "s"));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 2025-26-Q2 (July to September 2025)}. */
    static String period(Period period) {
        String from = (period.start().getYear() == period.end().getYear() ? NAME : MONTH).format(period.start());
        String span = period.start().equals(period.end()) ? day(period.end()) : from + " to " + MONTH.format(period.end());
        return period.code() + " (" + span + ")";
    }
}
