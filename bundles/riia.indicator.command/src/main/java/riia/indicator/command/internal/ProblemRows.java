// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Subject;
import riia.command.Table;

/** Problems as every command reports them. */
final class ProblemRows {

    static final String FIELDS = "severity, rule, file, sheet, row, column, authority, indicator, period, found, expected, message";

    private static final List<String> COLUMNS = List.of(FIELDS.split(", "));

    private ProblemRows() {
    }

    static Table table(List<Problem> problems) {
        return new Table(COLUMNS, problems.stream().map(ProblemRows::row).toList());
    }

    private static List<Object> row(Problem problem) {
        Place place = problem.place();
        Subject subject = problem.subject();
        return Table.row(problem.severity().label(), problem.rule(), place.file(), place.sheet().orElse(null),
                place.row().isPresent() ? place.row().getAsInt() : null, place.column().orElse(null),
                subject.authority().map(AreaCode::code).orElse(null), subject.indicator().orElse(null),
                subject.period().map(Period::code).orElse(null), problem.found(), problem.expected(), problem.message());
    }
}
