// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.mapping.Meaning;
import riia.indicator.spi.Row;

/**
 * A column of figures, found in a sheet.
 *
 * @param position from 0
 * @param label letter and heading, for problems
 * @param meaning what it holds, as far as the column tells
 * @param period that its heading tells
 * @param area that its heading tells
 * @param where what a row must hold for it to be read
 */
record FigureColumn(int position, String label, Meaning meaning, Optional<Period> period, Optional<AreaCode> area, List<Condition> where) {

    /** A cell that a row must hold. */
    record Condition(int position, String value) {

        boolean holds(Row row) {
            return Texts.clean(row.cell(position)).equalsIgnoreCase(value.strip());
        }
    }

    boolean isReadIn(Row row) {
        for (Condition one : where) {
            if (!one.holds(row)) {
                return false;
            }
        }
        return true;
    }
}
