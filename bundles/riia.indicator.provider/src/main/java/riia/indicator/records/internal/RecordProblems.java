// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Row;

/**
 * Words what is wrong with rows: the place, and of the row nothing but the wrong cell, and not even that where it may identify. The
 * first of each kind in a return are told one by one, the others as a number, so that a million mistakes take no memory.
 */
final class RecordProblems {

    private static final int TOLD = 20;
    private static final int LONGEST = 40;

    private record Kind(ReturnKey key, String rule, String column) {
    }

    private final String file;
    private final Consumer<Problem> problems;
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    RecordProblems(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A wrong cell. */
    void cell(ReturnKey key, String rule, Row row, String column, String cell, String expected) {
        String found = cell.isBlank() ? "an empty cell" : "'" + shortened(cell.strip()) + "'";
        add(key, rule, row, column, cell.isBlank() ? "" : shortened(cell.strip()), expected, "Row " + row.number() + ", column '" + column
                + "': found " + found + ", expected " + expected + ". The record is not kept; correct it.");
    }

    /** A wrong row, or a cell that is not to be repeated. */
    void hidden(ReturnKey key, String rule, Row row, String column, String found, String expected) {
        add(key, rule, row, column, found, expected, "Row " + row.number() + (column.isEmpty() ? "" : ", column '" + column + "'")
                + ": found " + found + ", expected " + expected + ". The record is not kept.");
    }

    private void add(ReturnKey key, String rule, Row row, String column, String found, String expected, String message) {
        if (counts.merge(new Kind(key, rule, column), 1, Integer::sum) <= TOLD) {
            Place place = new Place(file, row.sheet().isEmpty() ? Optional.empty() : Optional.of(row.sheet()),
                    OptionalInt.of(row.number()), column.isEmpty() ? Optional.empty() : Optional.of(column));
            problems.accept(new Problem(Severity.ERROR, rule, place, subject(key), found, expected, message));
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "...";
    }

    /** Something about all rows of a return. */
    void about(ReturnKey key, Severity severity, String rule, String found, String expected, String message) {
        problems.accept(new Problem(severity, rule, Place.file(file), subject(key), found, expected, message));
    }

    /** Something about the whole file; with one of the rules that make it unreadable, nothing of it is kept. */
    void file(String rule, String column, String found, String expected, String message) {
        Place place = new Place(file, Optional.empty(), OptionalInt.empty(), column.isEmpty() ? Optional.empty() : Optional.of(column));
        problems.accept(new Problem(Severity.ERROR, rule, place, Subject.NONE, found, expected, message));
    }

    /** Says how many there were beyond those told. */
    void end() {
        counts.forEach((kind, count) -> {
            if (count > TOLD) {
                int more = count - TOLD;
                about(kind.key(), Severity.ERROR, kind.rule(), more + " more", "none", more + (more == 1 ? " more row" : " more rows")
                        + (kind.column().isEmpty() ? "" : " with the same in column '" + kind.column() + "'")
                        + "; correct them as the ones that are listed.");
            }
        });
    }

    private static Subject subject(ReturnKey key) {
        return Subject.of(key.area(), key.period());
    }

    /** The return that rows of a part, place and period are of. */
    static ReturnKey key(String part, AreaCode area, Period period) {
        return new ReturnKey(part, area, period);
    }
}
