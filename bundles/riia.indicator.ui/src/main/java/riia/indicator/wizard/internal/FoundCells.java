// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.indicator.ImportPreview;

/** Which cells of a sheet have problems; the worst counts. */
final class FoundCells {

    /** A cell, or a whole row. */
    private record At(int row, int position) {
    }

    private static final int WHOLE_ROW = -1;

    private final Map<At, Problem> worst = new HashMap<>();

    /** Those of a sheet. */
    FoundCells(List<Problem> problems, SheetFace face) {
        for (Problem one : problems) {
            if (isIn(one.place(), face.name()) && one.place().row().isPresent()) {
                At at = new At(one.place().row().getAsInt(), position(one.place(), face.headings()).orElse(WHOLE_ROW));
                worst.merge(at, one, (known, next) -> next.isError() && !known.isError() ? next : known);
            }
        }
    }

    /** Whether a problem stands in a sheet; one that names none stands in every. */
    static boolean isIn(Place place, String sheet) {
        return place.sheet().map(sheet::equals).orElse(true);
    }

    /** The sheet that a place names, if it is there. */
    static OptionalInt sheet(Place place, List<ImportPreview.Sheet> sheets) {
        return IntStream.range(0, sheets.size()).filter(one -> place.sheet().equals(Optional.of(sheets.get(one).name()))).findFirst();
    }

    /** The column of a place, if it names one that is there. */
    static OptionalInt position(Place place, Headings headings) {
        return place.column().map(headings::position).orElse(OptionalInt.empty());
    }

    /** The worst problem of a cell. */
    Optional<Problem> at(int row, int position) {
        return Optional.ofNullable(worst.get(new At(row, position)));
    }

    /** How bad a row as a whole is. */
    Optional<Severity> ofRow(int row) {
        return at(row, WHOLE_ROW).map(Problem::severity);
    }
}
