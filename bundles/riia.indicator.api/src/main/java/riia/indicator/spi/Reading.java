// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.Indicator;

/**
 * One figure of a file, and where it stood.
 *
 * @param area whose; an authority, or a region or England for cross-checking
 * @param indicator id of the indicator
 * @param breakdown {@code Total} or a part of it
 * @param period of the figure
 * @param number the count, or whatever the indicator collects
 * @param denominator what the file gave to divide by
 * @param supplied the rate or percentage as the file gave it
 * @param note what the sender wrote beside it
 * @param origin where in the file
 */
public record Reading(AreaCode area, String indicator, String breakdown, Period period, Value number,
        Optional<Value> denominator, Optional<Value> supplied, Optional<String> note, Origin origin) {

    /**
     * Where a figure stood.
     *
     * @param file the file's name
     * @param sheet the sheet; empty where a file has none
     * @param row as a spreadsheet numbers it
     * @param numberColumn heading of the column of the number
     * @param denominatorColumn heading of the column of the denominator, if there is one
     */
    public record Origin(String file, String sheet, int row, String numberColumn, String denominatorColumn) {

        /** The cell of the number. */
        public Place number() {
            return cell(numberColumn);
        }

        /** The cell of the denominator. */
        public Place denominator() {
            return cell(denominatorColumn);
        }

        private Place cell(String column) {
            return new Place(file, sheet.isEmpty() ? Optional.empty() : Optional.of(sheet),
                    java.util.OptionalInt.of(row), Optional.of(column));
        }
    }

    /** What a problem with it is about. */
    public Subject subject() {
        String name = breakdown.equals(Indicator.TOTAL) ? indicator : indicator + ":" + breakdown;
        return Subject.of(area, name, period);
    }
}
