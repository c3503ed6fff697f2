// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;

/**
 * What is said about one file. A thing that many rows share is said once, at its first row, with how many there are; of one rule
 * in one column at most {@value #AT_MOST} things are told apart, so that memory is bounded whatever the file holds.
 */
final class Remarks {

    private static final int AT_MOST = 20;

    private record Key(String rule, String column, String found) {
    }

    private static final class Remark {
        private final Severity severity;
        private final int row;
        private final String expected;
        private final String mend;
        private long rows;

        Remark(Severity severity, int row, String expected, String mend) {
            this.severity = severity;
            this.row = row;
            this.expected = expected;
            this.mend = mend;
        }
    }

    private final String file;
    private final Map<Key, Remark> remarks = new LinkedHashMap<>();
    private final Map<Key, Integer> kinds = new LinkedHashMap<>();

    Remarks(String file) {
        this.file = file;
    }

    /** Figures cannot be read because of it. */
    void error(String rule, int row, String column, String found, String expected, String mend) {
        add(Severity.ERROR, rule, row, column, found, expected, mend);
    }

    /** A departure from the standards that keeps nothing from being read. */
    void warning(String rule, int row, String column, String found, String expected, String mend) {
        add(Severity.WARNING, rule, row, column, found, expected, mend);
    }

    private void add(Severity severity, String rule, int row, String column, String found, String expected, String mend) {
        Key kind = new Key(rule, column, "");
        Key key = new Key(rule, column, found);
        if (!remarks.containsKey(key) && kinds.merge(kind, 1, Integer::sum) > AT_MOST) {
            key = new Key(rule, column, "others besides");
        }
        remarks.computeIfAbsent(key, one -> new Remark(severity, row, expected, mend)).rows++;
    }

    /** All of it, in the order in which it was found. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        remarks.forEach((key, remark) -> problems.add(problem(key, remark)));
        return problems;
    }

    private Problem problem(Key key, Remark remark) {
        Optional<String> column = key.column().isEmpty() ? Optional.empty() : Optional.of(key.column());
        Place place = new Place(file, Optional.empty(), remark.row > 0 ? OptionalInt.of(remark.row) : OptionalInt.empty(), column);
        String where = place.toString().substring(file.length()).replaceFirst("^, ", "");
        String found = key.found().isBlank() ? "an empty cell" : "'" + key.found() + "'";
        return new Problem(remark.severity, key.rule(), place, Subject.NONE, key.found(), remark.expected,
                (where.isEmpty() ? file : Character.toUpperCase(where.charAt(0)) + where.substring(1)) + ": found " + found
                        + (remark.rows > 1 ? " in " + remark.rows + " rows" : "") + ", expected " + remark.expected + ". " + remark.mend);
    }
}
