// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A span of time that figures are about, with its kind. Both ends are included.
 *
 * @param type what kind of span; part of equality, so that a quarter never equals a snapshot of the same days
 * @param start the first day
 * @param end the last day, not before {@code start}
 */
public record Period(PeriodType type, LocalDate start, LocalDate end) implements Comparable<Period> {

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::end)
            .thenComparing(Period::start).thenComparing(Period::type);

    public Period {
        Objects.requireNonNull(type, "type");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends on " + end + ", before it starts on " + start);
        }
    }

    /**
     * Reads a period's code.
     *
     * @throws IllegalArgumentException if it is none; the message lists the forms
     */
    public static Period parse(String code) {
        return PeriodCodes.parse(code);
    }

    /** Quarter 1 to 4 of the financial year that starts in April of {@code year}. */
    public static Period quarter(int year, int quarter) {
        return PeriodCodes.quarter(year, quarter);
    }

    /** The DfE reporting year that ends on 31 March of {@code year}. */
    public static Period reportingYear(int year) {
        return new Period(PeriodType.REPORTING_YEAR, LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31));
    }

    /** The code that people and files use, such as {@code 2025-26-Q2} or {@code 2025}; {@link #parse} reads it back. */
    public String code() {
        return PeriodCodes.code(this);
    }

    /** The period of the same type just before this one; a snapshot's is a quarter earlier. */
    public Period previous() {
        return PeriodCodes.shift(this, -1);
    }

    /** The period of the same type just after this one; a snapshot's is a quarter later. */
    public Period next() {
        return PeriodCodes.shift(this, 1);
    }

    /** The same period one year earlier. */
    public Period yearBefore() {
        return PeriodCodes.yearBefore(this);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
