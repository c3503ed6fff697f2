// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.CourseQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Row.Neighbourhood;
import riia.benchmark.Trend;

/** One indicator through time: from the first period in which anybody has a value. */
final class Courses {

    private final CourseQuery query;
    private final Frame frame;
    private final Selection selection;
    private final int decimals;
    /** Where the course begins and ends on the axis. */
    private final int from;
    private final List<Field> fields;
    private final Trends trends;
    private final Starts starts;

    Courses(CourseQuery query, Frame frame, Selection selection) {
        this.query = query;
        this.frame = frame;
        this.selection = selection;
        this.decimals = selection.indicator().decimals();
        this.trends = frame.trends(selection);
        this.starts = frame.starts(selection);
        Column[] columns = frame.track(selection).columns();
        int to = to(columns);
        int first = 0;
        while (first <= to && columns[first].valued() == 0) {
            first++;
        }
        this.from = first;
        this.fields = IntStream.rangeClosed(from, to).mapToObj(i -> frame.field(selection, periods().get(i))).toList();
    }

    Course course() {
        List<Line> lines = IntStream.range(0, frame.authorities().size()).mapToObj(this::line).toList();
        return new Course(frame.panel().cube().definition(), frame.panel().cube().sequence(), selection.indicator(),
                frame.polarity(selection), selection.measure(), query.breakdown(), query.basis(), comparator(),
                periods().subList(from, from + fields.size()), fields.stream().map(one -> one.region().rounded(decimals)).toList(),
                fields.stream().map(one -> one.national().england(decimals)).toList(), lines);
    }

    private List<Period> periods() {
        return frame.panel().axis().periods();
    }

    /** The last period asked for; unless told the last with a value. */
    private int to(Column[] columns) {
        int to = columns.length - 1;
        while (to >= 0 && (query.until().isPresent() ? periods().get(to).compareTo(query.until().get()) > 0 : columns[to].valued() == 0)) {
            to--;
        }
        return to;
    }

    /** Of one year, or from which to which. */
    private String comparator() {
        List<String> labels = fields.stream().map(one -> one.national().label()).filter(one -> one.startsWith(National.ANNUAL)).toList();
        String newest = fields.isEmpty() ? National.none().label() : fields.get(fields.size() - 1).national().label();
        return !labels.isEmpty() && newest.startsWith(National.ANNUAL) && !labels.get(0).equals(newest)
                ? labels.get(0) + " to " + newest.substring(National.ANNUAL.length()) : newest;
    }

    private Line line(int row) {
        int a = frame.rows()[row];
        List<Neighbourhood> neighbours = fields.stream()
                .map(one -> one.national().neighbours(row, frame.neighbourhoods(), decimals)).toList();
        if (a < 0) {
            return new Line(frame.authorities().get(row), periods().subList(from, from + fields.size()).stream().map(Courses::nothing)
                    .toList(), neighbours, List.of(), Trend.TOO_SHORT, List.of());
        }
        Charts charts = query.basis() == Basis.ROLLING ? Charts.NONE
                : Charts.of(frame.around().signal(), values(a), starts.of(row), from, decimals);
        Restated restated = new Restated(frame.panel(), selection, query.breakdown());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            points.add(point(fields.get(i), a, periods().get(from + i), restated, charts.rules().getOrDefault(i, List.of())));
        }
        return new Line(frame.authorities().get(row), points, neighbours, charts.segments(), trend(row, a),
                frame.breaks(row, selection).stream().filter(one -> within(one.at())).toList());
    }

    /** Four quarters together overlap with the next four; a process chart of them would see runs in noise. */
    private double[] values(int a) {
        double[] values = new double[from + fields.size()];
        Arrays.fill(values, 0, from, Double.NaN);
        for (int i = 0; i < fields.size(); i++) {
            values[from + i] = fields.get(i).column().values[a];
        }
        return values;
    }

    private Trend trend(int row, int a) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).column().has(a)) {
                return trends.at(a, from + i, starts.before(row, from + i)).orElse(Trend.TOO_SHORT);
            }
        }
        return Trend.TOO_SHORT;
    }

    private boolean within(Period at) {
        int position = frame.panel().axis().position(at);
        return position > from && position < from + fields.size();
    }

    private Point point(Field field, int a, Period period, Restated restated, List<String> rules) {
        Column now = field.column();
        Optional<Integer> quarter = now.has(a)
                ? field.quarters().map(cuts -> frame.around().method().quarter(now.values[a], cuts)) : Optional.empty();
        return new Point(period, Column.count(now.numbers[a]), Column.count(now.denominators[a]), now.rounded(a, decimals),
                Optional.ofNullable(now.markers[a]), frame.noise().shown(now, a, decimals), quarter,
                quarter.flatMap(one -> frame.around().method().band(one, field.polarity())), field.inRegion(a),
                query.basis() == Basis.QUARTER ? restated.note(now, a, period) : "", rules);
    }

    private static Point nothing(Period period) {
        return new Point(period, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
    }
}
