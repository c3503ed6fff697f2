// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.Course.Segment;
import riia.benchmark.Interval;
import riia.benchmark.Row.Neighbourhood;
import riia.benchmark.SeriesBreak;
import riia.command.Table;

/** A course as rows of stable fields, one for each authority and period. */
final class TrendFields {

    static final List<String> COLUMNS = List.of("dataset", "indicator", "indicator_name", "breakdown", "basis", "period", "authority",
            "ons_code", "authority_name", "number", "denominator", "value", "marker", "lower", "upper", "centre", "limit_lower",
            "limit_upper", "rules", "signal_trend", "break", "note", "region_value", "region_present", "england_value",
            "england_present", "comparator", "sn_model", "sn_mean", "sn_median", "sn_present", "rank_region", "ranked_region", "quartile",
            "band", "polarity");

    private TrendFields() {
    }

    static Table table(Course course) {
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : course.lines()) {
            int newest = newest(line);
            for (int i = 0; i < line.points().size(); i++) {
                rows.add(row(course, line, i, i == newest));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static int newest(Line line) {
        int newest = line.points().size() - 1;
        while (newest >= 0 && line.points().get(newest).value().isEmpty()) {
            newest--;
        }
        return newest;
    }

    private static List<Object> row(Course course, Line line, int i, boolean newest) {
        Point point = line.points().get(i);
        Optional<Segment> limits = line.segments().stream().filter(one -> one.from() <= i && i <= one.to()).findFirst();
        Neighbourhood neighbours = line.neighbours().get(i);
        return Table.row(course.dataset().id(), course.indicator().id(), course.indicator().name(), course.breakdown(),
                BasisWords.field(point.period().type(), course.basis()), point.period().code(), line.authority().code().code(),
                Cells.text(line.authority().onsCode()), line.authority().name(), Cells.absent(point.number()),
                Cells.absent(point.denominator()), Cells.absent(point.value()),
                point.marker().map(Marker::symbol).map(Cells::text).orElse(null), Cells.absent(point.interval().map(Interval::lower)),
                Cells.absent(point.interval().map(Interval::upper)), Cells.absent(limits.map(Segment::centre)),
                Cells.absent(limits.map(Segment::lower)), Cells.absent(limits.map(Segment::upper)),
                Cells.text(String.join("; ", point.rules())), newest ? line.trend().label() : null,
                Cells.text(breaks(line, point.period())), Cells.text(point.note()), Cells.absent(course.region().get(i).value()),
                course.region().get(i).present(), Cells.absent(course.england().get(i).value()), course.england().get(i).present(),
                course.comparator(), neighbours.model(), Cells.absent(neighbours.mean()), Cells.absent(neighbours.median()),
                neighbours.present(), Cells.rank(point.rankRegion()), Cells.ranked(point.rankRegion()), Cells.absent(point.quarter()),
                Cells.letter(point.band()), course.polarity().name().toLowerCase(Locale.ROOT));
    }

    private static String breaks(Line line, Period period) {
        return line.breaks().stream().filter(one -> one.at().equals(period)).map(SeriesBreak::words).collect(Collectors.joining("; "));
    }
}
