// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Trend;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.Standing;

/** Figures to draw. */
final class Figures {

    static final Measure PERCENTAGE = new Measure("percentage", Measure.Kind.PERCENTAGE, "% of referrals", 100, Optional.empty(),
            Optional.of("R02"), false, Measure.Scope.ALL);
    static final Indicator R03 = new Indicator("R03", "Repeat referrals", "Referrals within 12 months of another.", Indicator.Basis.FLOW,
            Polarity.LOW, 1, List.of(PERCENTAGE), List.of(), "appendix", "Front door", Optional.empty());
    static final DatasetDefinition RIIA = new DatasetDefinition("riia", "RIIA quarterly indicators", "1.0.0", PeriodType.QUARTER,
            DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(R03), List.of(), List.of());

    private Figures() {
    }

    static ComparedAuthority authority(int number, String name, boolean member) {
        return new ComparedAuthority(new AreaCode(String.valueOf(number)), "E0600" + (1000 + number), name, member);
    }

    static List<Period> quarters(int count) {
        List<Period> periods = new ArrayList<>();
        Period period = Period.quarter(2020, 1);
        for (int i = 0; i < count; i++) {
            periods.add(period);
            period = period.next();
        }
        return periods;
    }

    /** A point of a percentage with its interval, two either side. */
    static Point point(Period period, double value) {
        BigDecimal shown = decimal(value);
        BigDecimal two = BigDecimal.valueOf(2);
        return new Point(period, Optional.of(7L), Optional.of(38L), Optional.of(shown), Optional.empty(),
                Optional.of(new Interval(shown.subtract(two), shown.add(two))), Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
    }

    static Point absent(Period period, Marker marker) {
        return new Point(period, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(marker), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "", List.of());
    }

    static Point signal(Point of, String rule) {
        return new Point(of.period(), of.number(), of.denominator(), of.value(), of.marker(), of.interval(), of.quarter(), of.band(),
                of.rankRegion(), of.note(), List.of(rule));
    }

    static Line line(ComparedAuthority authority, List<Point> points) {
        return line(authority, points, List.of(), Trend.NONE, List.of());
    }

    static Line line(ComparedAuthority authority, List<Point> points, List<Course.Segment> segments, Trend trend, List<SeriesBreak> breaks) {
        List<Row.Neighbourhood> near = points.stream().map(one -> new Row.Neighbourhood(2025, Optional.of(new BigDecimal("19.25")),
                Optional.of(new BigDecimal("19.00")), 8)).toList();
        return new Line(authority, points, near, segments, trend, breaks);
    }

    static Course course(List<Period> periods, List<Line> lines) {
        List<Pooled> region = periods.stream().map(one -> new Pooled(Optional.of(decimal(20.1)), 10)).toList();
        List<Pooled> england = periods.stream().map(one -> new Pooled(Optional.of(decimal(22)), 150)).toList();
        return new Course(RIIA, 42, R03, Polarity.LOW, PERCENTAGE, Indicator.TOTAL, Basis.QUARTER, "quarterly", periods, region, england, lines);
    }

    static Row row(Optional<Double> value, Optional<Marker> marker, Optional<Level> level) {
        return new Row(value.map(one -> 7L), value.map(one -> 38L), "R02", value.map(Figures::decimal), marker,
                new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), value.map(one -> new Row.Rank(3, 10)), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                value.map(one -> new Interval(decimal(one - 2), decimal(one + 2))), level, Optional.empty(), Optional.empty());
    }

    static IndicatorComparison comparison(List<Row> rows) {
        return new IndicatorComparison(R03, Polarity.LOW, PERCENTAGE, Indicator.TOTAL, "quarterly", RankOrder.BEST,
                new Pooled(Optional.of(decimal(20.1)), 10), new Pooled(Optional.of(decimal(22)), 150), Optional.empty(), rows, List.of(),
                "England", Standing.FINAL);
    }

    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, java.math.RoundingMode.HALF_UP);
    }
}
