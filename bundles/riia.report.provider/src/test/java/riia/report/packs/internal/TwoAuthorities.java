// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** Two indicators of two members, one of whom has figures. */
public final class TwoAuthorities implements Benchmarks {

    @Override
    public riia.benchmark.Course course(riia.benchmark.CourseQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public java.util.List<riia.benchmark.Funnel> funnels(riia.benchmark.ComparisonQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Panorama panorama(riia.benchmark.PanoramaQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Signals signals(String dataset, riia.base.Period period) {
        throw new UnsupportedOperationException("not asked here");
    }

    private static final Indicator REPEAT = new Indicator("R03", "Repeat referrals", "<script>alert(1)</script>",
            Indicator.Basis.FLOW, Polarity.LOW, 1, List.of(new Measure("percentage", Measure.Kind.PERCENTAGE,
                    "% of referrals", 100, Optional.empty(), Optional.of("R02"), false, Measure.Scope.ALL)), List.of(), "1.3",
            "Front door", Optional.empty());
    private static final Indicator LEAVERS = new Indicator("R19", "Care leavers", "Those leaving.", Indicator.Basis.STOCK,
            Polarity.NEUTRAL, 1, List.of(new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10_000,
                    Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), true, Measure.Scope.ALL)), List.of(), "",
            "Care leavers", Optional.empty());
    private static final Row.Neighbourhood TEN = new Row.Neighbourhood(2025, Optional.of(new BigDecimal("21.25")),
            Optional.of(new BigDecimal("21.30")), 9);

    @Override
    public List<Period> periods(String dataset) {
        return List.of(Period.parse("2025-26-Q2"));
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        Row derby = new Row(Optional.of(7L), Optional.of(38L), "R02", Optional.of(new BigDecimal("18.4")), Optional.empty(),
                TEN, Optional.of(new Row.Rank(1, 10)), Optional.of(new Row.Rank(2, 11)), Optional.of(new Row.Rank(31, 153)),
                Optional.of(4), Optional.of('A'),
                Optional.of(new Row.Change(new BigDecimal("-0.4"), Optional.of(new BigDecimal("-2.1")))), Optional.empty());
        Row leavers = new Row(Optional.of(500L), Optional.of(56_500L), "ONS mid-2024, aged 0-17, assumed denominator",
                Optional.of(new BigDecimal("88.5")), Optional.empty(), TEN, Optional.of(new Row.Rank(3, 10)), Optional.empty(),
                Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty(), Optional.empty());
        return new Comparisons(new DatasetDefinition("riia", "RIIA", "1.2.0", PeriodType.QUARTER,
                DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(REPEAT, LEAVERS), List.of(), List.of()),
                query.period(), 42, query,
                List.of(new Comparisons.ComparedAuthority(new AreaCode("831"), "E06000015", "Derby & <b>City</b>", true),
                        new Comparisons.ComparedAuthority(new AreaCode("857"), "E06000017", "Rutland", true)),
                List.of(compared(REPEAT, Polarity.LOW, "quarterly", "22.6", 153, derby, empty(Optional.of(Marker.SUPPRESSED))),
                        compared(LEAVERS, Polarity.NEUTRAL, "DfE annual 2024-25", "67.1", 151, leavers,
                                empty(Optional.empty()))));
    }

    private static IndicatorComparison compared(Indicator indicator, Polarity polarity, String comparator, String england,
            int present, Row... rows) {
        return new IndicatorComparison(indicator, polarity, indicator.measureFor("Total"), "Total", comparator,
                polarity == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST,
                new Pooled(Optional.of(new BigDecimal("26.0")), 10), new Pooled(Optional.of(new BigDecimal(england)), present),
                Optional.empty(), List.of(rows));
    }

    private static Row empty(Optional<Marker> marker) {
        return new Row(Optional.empty(), Optional.empty(), "", Optional.empty(), marker,
                new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
