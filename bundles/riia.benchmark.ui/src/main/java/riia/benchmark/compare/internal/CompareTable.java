// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.FigureText;

/**
 * Figures of several indicators and authorities through time: a row for each indicator and authority, with the region, the neighbours of the
 * first authority and England below them, and a column for each period.
 *
 * @param headings the first three are words: indicator, unit, who
 * @param lines one cell for each heading
 */
record CompareTable(List<String> headings, List<Line> lines) {

    /** Behind a figure that is a signal of its own series. */
    static final String SIGNAL = " \u25CF";

    /** A row; {@code together} for the region, neighbours and England. */
    record Line(List<String> cells, boolean together) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    static CompareTable of(ComparePage page) {
        List<Period> periods = page.courses().stream().flatMap(one -> one.periods().stream()).distinct().sorted().toList();
        List<String> headings = Stream.concat(Stream.of("Indicator", "Unit", "Who"), periods.stream().map(Period::code)).toList();
        List<Line> lines = new ArrayList<>();
        for (Course course : page.courses()) {
            for (Course.Line line : course.lines()) {
                lines.add(line(course, periods, line.authority().name(), false, at -> figure(line.points().get(at))));
            }
            lines.add(line(course, periods, page.region(), true, at -> pooled(course.region().get(at))));
            course.lines().stream().findFirst().ifPresent(line -> lines.add(line(course, periods, "Neighbours of " + line.authority().name()
                    + ", mean", true, at -> mean(line.neighbours().get(at)))));
            lines.add(line(course, periods, "England", true, at -> pooled(course.england().get(at))));
        }
        return new CompareTable(headings, lines);
    }

    private interface Figure {
        String at(int period);
    }

    private static Line line(Course course, List<Period> periods, String who, boolean together, Figure figure) {
        List<String> cells = new ArrayList<>(List.of(course.indicator().id() + " " + course.indicator().name(),
                FigureText.unit(course.measure()), who));
        for (Period period : periods) {
            int at = course.periods().indexOf(period);
            cells.add(at < 0 ? "" : figure.at(at));
        }
        return new Line(cells, together);
    }

    private static String figure(Course.Point point) {
        return point.value().map(FigureText::number).map(one -> point.rules().isEmpty() ? one : one + SIGNAL)
                .orElseGet(() -> FigureText.marker(point.marker()));
    }

    private static String pooled(Pooled pooled) {
        return pooled.value().map(FigureText::number).orElse("\u2013");
    }

    private static String mean(Row.Neighbourhood near) {
        return near.mean().map(FigureText::number).orElse("\u2013");
    }

    /** Every row as text, cells set apart by tabs. */
    String text() {
        return Stream.concat(Stream.of(headings), lines.stream().map(Line::cells)).map(row -> String.join("\t", row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
