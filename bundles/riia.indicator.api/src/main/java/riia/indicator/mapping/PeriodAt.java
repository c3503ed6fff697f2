// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.List;

/**
 * Where the period is told.
 *
 * @param from the texts that tell it together, such as a year in a title and a quarter in a heading; empty if the one who imports
 *        tells it
 * @param form what the year beside a quarter means, where it is one number
 */
public record PeriodAt(List<TextAt> from, Form form) {

    /** What {@code Q2 2025} means. {@code Q2 2025-26}, {@code Jul-Sep 2025} and dates say it themselves. */
    public enum Form {
        /** Nobody knows: it is an error. */
        PLAIN,
        /** The second quarter of the financial year that starts in 2025. */
        YEAR_STARTS,
        /** The second quarter of the financial year that ends in 2025. */
        YEAR_ENDS,
        /** April to June 2025. */
        CALENDAR_YEAR
    }

    public PeriodAt {
        from = List.copyOf(from);
    }

    /** Told in plain forms. */
    public static PeriodAt of(TextAt... from) {
        return new PeriodAt(List.of(from), Form.PLAIN);
    }
}
