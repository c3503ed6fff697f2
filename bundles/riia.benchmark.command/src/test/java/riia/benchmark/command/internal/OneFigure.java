// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Ref;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Signals;
import riia.benchmark.ThemeItem;
import riia.benchmark.Trend;
import riia.benchmark.UnknownException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** Benchmarks of one indicator, with a figure for Derby and a marker for Rutland. */
final class OneFigure implements Benchmarks {

    static final Period Q2 = Period.parse("2025-26-Q2");

    private static final Indicator REPEAT = new Indicator("R03", "Repeat referrals", "", Indicator.Basis.FLOW,
            Indicator.Polarity.LOW, 1, List.of(new Measure("percentage", Measure.Kind.PERCENTAGE, "% of referrals", 100,
                    Optional.empty(), Optional.of("R02"), false, Measure.Scope.ALL)), List.of(), "", "", Optional.empty());
    static final DatasetDefinition RIIA = new DatasetDefinition("riia", "RIIA", "1", PeriodType.QUARTER,
            DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(REPEAT), List.of(), List.of());

    ComparisonQuery asked;
    CourseQuery askedCourse;

    @Override
    public List<Period> periods(String dataset) {
        return List.of(Q2);
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        if (!query.dataset().equals("riia")) {
            throw new UnknownException("No dataset '" + query.dataset() + "'");
        }
        asked = query;
        Row derby = new Row(Optional.of(7L), Optional.of(38L), "R02", Optional.of(new BigDecimal("18.4")), Optional.empty(),
                new Row.Neighbourhood(2025, Optional.of(new BigDecimal("21.25")), Optional.of(new BigDecimal("21.30")), 9),
                Optional.of(new Row.Rank(1, 10)), Optional.of(new Row.Rank(2, 10)), Optional.of(new Row.Rank(31, 153)),
                Optional.of(4), Optional.of('A'),
                Optional.of(new Row.Change(new BigDecimal("-0.4"), Optional.of(new BigDecimal("-2.1")))), Optional.empty(),
                Optional.of(new Interval(new BigDecimal("9.2"), new BigDecimal("33.4"))), Optional.of(Level.BELOW),
                Optional.of(Trend.TOO_SHORT), Optional.empty());
        Row rutland = new Row(Optional.empty(), Optional.of(20L), "R02", Optional.empty(), Optional.of(Marker.SUPPRESSED),
                new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Comparisons(RIIA, query.period(), 1, query,
                List.of(new Comparisons.ComparedAuthority(new AreaCode("831"), "E06000015", "Derby", true),
                        new Comparisons.ComparedAuthority(new AreaCode("857"), "E06000017", "Rutland", true)),
                List.of(new IndicatorComparison(REPEAT, Indicator.Polarity.LOW, REPEAT.measureFor("Total"), "Total",
                        "quarterly", IndicatorComparison.RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("26.0")), 10),
                        new Pooled(Optional.of(new BigDecimal("22.6")), 153), Optional.empty(), List.of(derby, rutland))));
    }

    private static ComparedAuthority derby() {
        return new ComparedAuthority(new AreaCode("831"), "E06000015", "Derby", true);
    }

    private Comparisons one() {
        return compare(ComparisonQuery.members("riia", Q2));
    }

    @Override
    public Course course(CourseQuery query) {
        askedCourse = query;
        Comparisons compared = one();
        Course.Point before = new Course.Point(Q2.previous(), Optional.empty(), Optional.of(38L), Optional.empty(), Optional.of(Marker.SUPPRESSED),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
        Course.Point now = new Course.Point(Q2, Optional.of(7L), Optional.of(38L), Optional.of(new BigDecimal("18.4")), Optional.empty(),
                Optional.of(new Interval(new BigDecimal("9.2"), new BigDecimal("33.4"))), Optional.of(4), Optional.of('A'),
                Optional.of(new Row.Rank(1, 10)), "Reported as 18.5", List.of("outside the limits", "eight in a row on one side of the mean"));
        Row.Neighbourhood none = new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0);
        Course.Line line = new Course.Line(derby(), List.of(before, now), List.of(none, none),
                List.of(new Course.Segment(1, 1, new BigDecimal("20.00"), new BigDecimal("19.00"), new BigDecimal("21.00"))), Trend.FALLING,
                List.of(new SeriesBreak(Q2, SeriesBreak.Kind.REORGANISATION, "Derby began")));
        Pooled nobody = new Pooled(Optional.empty(), 0);
        return new Course(RIIA, 1, REPEAT, Indicator.Polarity.LOW, REPEAT.measureFor("Total"), query.breakdown(), query.basis(), "quarterly",
                query.until().isPresent() ? List.of() : List.of(Q2.previous(), Q2), List.of(nobody, compared.indicators().get(0).region()),
                List.of(nobody, compared.indicators().get(0).england()), query.until().isPresent() ? List.of() : List.of(line));
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        Comparisons compared = compare(query);
        Funnel.Limits limits = new Funnel.Limits(38, 3, 11, 41, 49, 4, 12, 40, 48.00000049);
        return query.breakdown().equals("Police") ? List.of() : List.of(new Funnel(compared.indicators().get(0), "England", 26, "not adjusted",
                List.of(new Funnel.FunnelPoint(derby(), 7, 38, 700.0 / 38, new BigDecimal("18.4"), Level.WITHIN, limits)), List.of(limits)));
    }

    @Override
    public Panorama panorama(PanoramaQuery query) {
        throw new AssertionError("No command asks for a panorama");
    }

    @Override
    public Signals signals(String dataset, Period period) {
        Comparisons compared = compare(ComparisonQuery.members(dataset, period));
        IndicatorComparison repeat = compared.indicators().get(0);
        Row row = repeat.rows().get(0);
        return new Signals(RIIA, period, 1, List.of(
                new Signals.Signal(derby(), repeat, row, Signals.Kind.LEVEL, "below", "18.4 is below 19.0"),
                new Signals.Signal(derby(), repeat, row, Signals.Kind.TREND, "falling", "18.4: outside the limits")),
                List.of(new Signals.ThemePrompt(repeat, Signals.Kind.TREND, "falling", List.of(derby(), derby(), derby()),
                        List.of(new ThemeItem(new Ref("challenge", "kloe", "1", "Demand"), "Key line of enquiry", Optional.empty(), "Why fewer?")))));
    }
}
