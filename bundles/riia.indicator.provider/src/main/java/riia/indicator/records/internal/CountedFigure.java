// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.Optional;

import riia.base.Value;
import riia.indicator.Figure;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Reading;

/** A figure that was made of records. */
record CountedFigure(String indicator, String breakdown, Value value) {

    /** As a reading of the file that the records came in. */
    Reading reading(ReturnKey of, String file, int row) {
        return new Reading(of.area(), indicator, breakdown, of.period(), value, Optional.empty(), Optional.empty(), Optional.empty(),
                new Reading.Origin(file, "", row, "", ""));
    }

    /** As a figure of no file. */
    Figure figure() {
        return new Figure(indicator, breakdown, value, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }
}
