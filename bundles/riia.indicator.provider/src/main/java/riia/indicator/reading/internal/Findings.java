// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.Row;

/** Words what is found wrong in one file. */
public record Findings(String file, Consumer<Problem> problems) {

    /** An error in a cell; the message says where, what was found and expected, and then how to mend it. */
    public void error(String rule, Row row, String column, Subject subject, String found, String expected, String mend) {
        cell(Severity.ERROR, rule, row, column, subject, found, expected, mend);
    }

    /** The same, as a question to the sender. */
    public void warning(String rule, Row row, String column, Subject subject, String found, String expected, String mend) {
        cell(Severity.WARNING, rule, row, column, subject, found, expected, mend);
    }

    private void cell(Severity severity, String rule, Row row, String column, Subject subject, String found, String expected,
            String mend) {
        Place place = new Place(file, sheet(row), OptionalInt.of(row.number()), Optional.of(column));
        problems.accept(new Problem(severity, rule, place, subject, found, expected, "Row " + row.number() + ", column '" + column
                + "': found " + (found.isBlank() ? "an empty cell" : "'" + found + "'") + ", expected " + expected + ". " + mend));
    }

    /** A code and a name that do not go together. */
    public void contradiction(Row row, String column, String found, String expected) {
        Place place = new Place(file, sheet(row), OptionalInt.of(row.number()), Optional.of(column));
        problems.accept(new Problem(Severity.ERROR, "code-name", place, Subject.NONE, found, expected, "Row " + row.number()
                + ", column '" + column + "': '" + found + "' is no one place: " + expected
                + ". Correct the code or the name; neither is trusted alone."));
    }

    /** An error in a whole row. */
    public void row(String rule, Row row, String found, String expected, String mend) {
        Place place = new Place(file, sheet(row), OptionalInt.of(row.number()), Optional.empty());
        problems.accept(new Problem(Severity.ERROR, rule, place, Subject.NONE, found, expected, "Row " + row.number() + ": found "
                + found + ", expected " + expected + ". " + mend));
    }

    /** An error in the file as a whole. */
    public void file(String rule, String found, String expected, String mend) {
        problems.accept(new Problem(Severity.ERROR, rule, Place.file(file), Subject.NONE, found, expected,
                file + ": found " + found + ", expected " + expected + ". " + mend));
    }

    private static Optional<String> sheet(Row row) {
        return row.sheet().isEmpty() ? Optional.empty() : Optional.of(row.sheet());
    }
}
