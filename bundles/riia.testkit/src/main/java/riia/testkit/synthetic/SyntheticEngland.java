// SPDX-License-Identifier: Apache-2.0
package riia.testkit.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Level;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.benchmark.Trend;
import riia.benchmark.UnknownException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.Standing;

/**
 * Comparisons of a dataset {@value #DATASET} whose every figure follows from its position: value = (37 authority + 11 indicator + 5
 * period) mod 1000, in tenths. Authorities have the codes 201, 202 ... and the first ten are members. Only comparing is answered.
 */
public final class SyntheticEngland implements Benchmarks {

    public static final String DATASET = "large";

    private static final int MEMBERS = 10;
    private static final int FIRST_CODE = 201;
    private static final Measure RATE = new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10_000,
            Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), false, Measure.Scope.ALL);

    private final int authorities;
    private final List<Period> periods = new ArrayList<>();
    private final DatasetDefinition dataset;

    /** A dataset with so many indicators, of so many authorities, in so many quarters up to 2025-26-Q2. */
    public SyntheticEngland(int authorities, int indicators, int quarters) {
        this.authorities = authorities;
        Period period = Period.parse("2025-26-Q2");
        for (int i = 0; i < quarters; i++) {
            periods.add(0, period);
            period = period.previous();
        }
        dataset = new DatasetDefinition(DATASET, "Large dataset", "1.0.0", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "",
                List.of(), IntStream.rangeClosed(1, indicators).mapToObj(SyntheticEngland::indicator).toList(), List.of(), List.of());
    }

    private static Indicator indicator(int at) {
        Polarity polarity = Polarity.values()[at % Polarity.values().length];
        return new Indicator("L" + at, "Indicator number " + at, "What is counted.", Indicator.Basis.FLOW, polarity, 1, List.of(RATE), List.of(), "",
                "Theme " + at % 5, Optional.empty());
    }

    public DatasetDefinition dataset() {
        return dataset;
    }

    /** Codes of all authorities. */
    public List<AreaCode> codes() {
        return IntStream.range(0, authorities).mapToObj(at -> new AreaCode(String.valueOf(FIRST_CODE + at))).toList();
    }

    /** Codes of the region's own. */
    public List<AreaCode> members() {
        return codes().subList(0, Math.min(MEMBERS, authorities));
    }

    @Override
    public List<Period> periods(String id) {
        return id.equals(DATASET) ? List.copyOf(periods) : List.of();
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        if (!query.dataset().equals(DATASET) || !query.breakdown().equals(Indicator.TOTAL) || query.measure().filter(one -> !one.equals("rate")).isPresent()) {
            throw new UnknownException("There is only the total of '" + DATASET + "' as a rate");
        }
        List<AreaCode> rows = rows(query.scope());
        int period = periods.indexOf(query.period());
        List<IndicatorComparison> compared = IntStream.range(0, dataset.indicators().size())
                .mapToObj(at -> compare(dataset.indicators().get(at), rows.stream().map(one -> row(position(one), at, period)).toList())).toList();
        return new Comparisons(dataset, query.period(), 1, query, rows.stream().map(this::authority).toList(), compared);
    }

    private List<AreaCode> rows(Scope scope) {
        if (scope instanceof Scope.One one) {
            return List.of(one.authority());
        } else if (scope instanceof Scope.Chosen chosen) {
            return chosen.authorities();
        }
        return scope instanceof Scope.Members ? members() : codes();
    }

    private static int position(AreaCode code) {
        return Integer.parseInt(code.code()) - FIRST_CODE;
    }

    private ComparedAuthority authority(AreaCode code) {
        return new ComparedAuthority(code, "E06000" + code, "Authority " + code, position(code) < MEMBERS);
    }

    private static IndicatorComparison compare(Indicator indicator, List<Row> rows) {
        return new IndicatorComparison(indicator, indicator.polarity(), RATE, Indicator.TOTAL, "quarterly",
                indicator.polarity() == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("50.0")), MEMBERS),
                new Pooled(Optional.of(new BigDecimal("49.9")), 153), Optional.of(new Quarters(25, 50, 75, 153)), rows, List.of(), "England",
                Standing.FINAL);
    }

    private static Row row(int authority, int indicator, int period) {
        int tenths = (37 * authority + 11 * indicator + 5 * period) % 1000;
        int quarter = 4 - tenths / 250;
        Polarity polarity = Polarity.values()[(indicator + 1) % Polarity.values().length];
        Optional<Character> band = polarity == Polarity.NEUTRAL ? Optional.empty()
                : Optional.of((char) (polarity == Polarity.HIGH ? 'A' + quarter - 1 : 'D' - quarter + 1));
        Level level = tenths > 950 ? Level.ABOVE : tenths < 50 ? Level.BELOW : Level.WITHIN;
        Trend trend = tenths % 17 == 0 ? Trend.RISING : tenths % 19 == 0 ? Trend.FALLING : Trend.NONE;
        return new Row(Optional.of((long) tenths), Optional.of(100_000L), "ONS mid-2025, aged 0-17", Optional.of(BigDecimal.valueOf(tenths, 1)),
                Optional.empty(), new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(quarter), band, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(level),
                Optional.of(trend), Optional.empty());
    }

    @Override
    public Signals signals(String id, Period period) {
        Comparisons members = compare(ComparisonQuery.members(id, period));
        List<Signal> all = new ArrayList<>();
        for (IndicatorComparison one : members.indicators()) {
            for (int at = 0; at < one.rows().size(); at++) {
                Row row = one.rows().get(at);
                ComparedAuthority authority = members.authorities().get(at);
                row.level().filter(level -> level != Level.WITHIN)
                        .ifPresent(level -> all.add(new Signal(authority, one, row, Kind.LEVEL, level.label(), "outside 5.0 to 95.0")));
                row.trend().filter(trend -> trend == Trend.RISING || trend == Trend.FALLING)
                        .ifPresent(trend -> all.add(new Signal(authority, one, row, Kind.TREND, trend.label(), "by its position")));
            }
        }
        return new Signals(dataset, period, 1, all, List.of());
    }

    @Override
    public Course course(CourseQuery query) {
        throw new UnknownException("Only periods are compared here");
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        return List.of();
    }

    @Override
    public Panorama panorama(PanoramaQuery query) {
        throw new UnknownException("Only periods are compared here");
    }
}
