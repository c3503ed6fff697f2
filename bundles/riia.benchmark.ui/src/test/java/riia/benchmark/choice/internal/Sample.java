// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Signals;
import riia.benchmark.Trend;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.Standing;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;
import riia.reference.Neighbour;
import riia.reference.Neighbours;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.chart.Drawing;

/** A small workbench: two indicators of two members and a stranger in four quarters. Remembers what left it. */
public final class Sample implements Benchmarks, Outlet {

    public static final Actor ACTOR = new Actor("p-1", "coordinator");
    public static final Period NEWEST = Period.parse("2025-26-Q2");

    private static final Measure PERCENT = new Measure("percentage", Measure.Kind.PERCENTAGE, "% of referrals", 100, Optional.empty(),
            Optional.of("R02"), false, Measure.Scope.ALL);
    private static final Measure RATE = new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10000,
            Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), true, Measure.Scope.ALL);
    private static final Indicator R02 = new Indicator("R02", "Referrals", "Referrals in the quarter.", Indicator.Basis.FLOW,
            Indicator.Polarity.NEUTRAL, 1, List.of(RATE), List.of("Health services"), "Appendix, item 2", "Front door", Optional.empty());
    private static final Indicator R03 = new Indicator("R03", "Repeat referrals", "Referrals again.", Indicator.Basis.FLOW,
            Indicator.Polarity.LOW, 1, List.of(PERCENT), List.of(), "Appendix, item 3", "Front door", Optional.empty());
    public static final DatasetDefinition RIIA = new DatasetDefinition("riia", "Quarterly", "1.0.0", PeriodType.QUARTER,
            DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(R02, R03), List.of(), List.of());

    private static final List<AreaCode> MEMBERS = List.of(new AreaCode("831"), new AreaCode("857"));

    public boolean empty;
    public ComparisonQuery compared;
    public final List<CourseQuery> courses = new ArrayList<>();
    public Leaving leaving;
    public String text = "";
    public Drawing drawing;

    public Offering offering() {
        return new Offering(new OneDataset(), this, new EastMidlands(), new Three(), new TwoModels());
    }

    private static ComparedAuthority compared(AreaCode code) {
        String name = switch (code.code()) {
            case "831" -> "Derby";
            case "857" -> "Rutland";
            default -> "Barking";
        };
        return new ComparedAuthority(code, "E06000015", name, !code.code().equals("301"));
    }

    @Override
    public List<Period> periods(String dataset) {
        return empty ? List.of() : List.of(Period.parse("2024-25-Q3"), Period.parse("2024-25-Q4"), Period.parse("2025-26-Q1"), NEWEST);
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        compared = query;
        List<ComparedAuthority> authorities = (query.scope() instanceof ComparisonQuery.Scope.Chosen chosen ? chosen.authorities() : MEMBERS)
                .stream().map(Sample::compared).toList();
        Row derby = new Row(Optional.of(1399L), Optional.of(7600L), "R02", Optional.of(new BigDecimal("18.4")), Optional.empty(),
                new Row.Neighbourhood(2025, Optional.of(new BigDecimal("22.52")), Optional.of(new BigDecimal("20.56")), 9),
                Optional.of(new Row.Rank(1, 2)), Optional.of(new Row.Rank(2, 10)), Optional.of(new Row.Rank(31, 153)), Optional.of(4), Optional.of('A'),
                Optional.of(new Row.Change(new BigDecimal("-1.8"), Optional.of(new BigDecimal("-6.9")))), Optional.empty(),
                Optional.of(new Interval(new BigDecimal("17.5"), new BigDecimal("19.3"))), Optional.of(Level.BELOW), Optional.of(Trend.FALLING),
                Optional.empty());
        Row none = new Row(Optional.empty(), Optional.empty(), "R02", Optional.empty(), Optional.of(Marker.SUPPRESSED),
                new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Indicator indicator = RIIA.indicator(query.indicators().get(0)).orElseThrow();
        return new Comparisons(RIIA, query.period(), 42, query, authorities, List.of(new IndicatorComparison(indicator, indicator.polarity(),
                indicator.measures().get(0), query.breakdown(), "quarterly", RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("20.1")), 2),
                new Pooled(Optional.of(new BigDecimal("22.0")), 150), Optional.empty(),
                authorities.stream().map(one -> one.name().equals("Derby") ? derby : none).toList(), List.of(), "England", Standing.FINAL)));
    }

    @Override
    public Course course(CourseQuery query) {
        courses.add(query);
        List<Period> periods = periods(query.dataset());
        List<Course.Line> lines = query.authorities().stream().map(code -> new Course.Line(compared(code),
                IntStream.range(0, 4).mapToObj(at -> point(periods.get(at), at)).toList(),
                periods.stream().map(one -> new Row.Neighbourhood(2025, Optional.of(new BigDecimal("22.52")), Optional.empty(), 9)).toList(),
                List.of(new Course.Segment(0, 0, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN),
                        new Course.Segment(1, 3, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)), Trend.NONE,
                List.of(new SeriesBreak(periods.get(1), SeriesBreak.Kind.DEFINITION, "Counted otherwise")))).toList();
        List<Pooled> pooled = periods.stream().map(one -> new Pooled(Optional.of(new BigDecimal("20.1")), 2)).toList();
        Indicator indicator = RIIA.indicator(query.indicator()).orElseThrow();
        return new Course(RIIA, 42, indicator, indicator.polarity(), indicator.measures().get(0), query.breakdown(), query.basis(), "quarterly",
                periods, pooled, pooled, lines);
    }

    private static Course.Point point(Period period, int at) {
        boolean none = at == 2;
        return new Course.Point(period, Optional.empty(), Optional.empty(), none ? Optional.empty() : Optional.of(new BigDecimal("1" + at + ".5")),
                none ? Optional.of(Marker.SUPPRESSED) : Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "",
                at == 3 ? List.of("beyond the limits") : List.of());
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        return List.of();
    }

    @Override
    public Panorama panorama(PanoramaQuery query) {
        throw new AssertionError("No view of one indicator asks for all");
    }

    @Override
    public Signals signals(String dataset, Period period) {
        return new Signals(RIIA, period, 42, List.of(), List.of());
    }

    @Override
    public void file(Actor actor, Path target, Leaving what, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out, mark(what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leaving = what;
        text = out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void clipboard(Actor actor, Leaving what, String words) {
        leaving = what;
        text = words;
    }

    @Override
    public void picture(Actor actor, Leaving what, Drawing picture) {
        leaving = what;
        drawing = picture;
    }

    @Override
    public HandlingMark mark(Leaving what) {
        return new HandlingMark(what.kind() == Leaving.Kind.NO_FIGURES ? List.of() : List.of("TEST"));
    }

    private record OneDataset() implements Datasets {
        @Override
        public List<DatasetDefinition> installed() {
            return List.of(RIIA);
        }

        @Override
        public Optional<DatasetDefinition> find(String id) {
            return Optional.of(RIIA).filter(one -> one.id().equals(id));
        }
    }

    private record EastMidlands() implements Regions {
        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion("east-midlands", Optional.empty(), MEMBERS));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new AssertionError("No view changes the region");
        }
    }

    private record TwoModels() implements Neighbours {
        @Override
        public List<Integer> models() {
            return List.of(2025, 2021);
        }

        @Override
        public List<Neighbour> of(AreaCode authority, int model) {
            return List.of();
        }
    }

    private record Three() implements Authorities {
        @Override
        public List<Authority> all() {
            return Stream.of("301", "831", "857").map(code -> compared(new AreaCode(code))).map(one -> new Authority(one.code(), one.onsCode(),
                    one.name(), new AreaCode("E12000004"), "", "", LocalDate.of(2009, 1, 1), Optional.empty(), List.of(), List.of())).toList();
        }

        @Override
        public List<Authority> on(LocalDate day) {
            return all();
        }

        @Override
        public Optional<Authority> find(AreaCode code) {
            return all().stream().filter(one -> one.code().equals(code)).findFirst();
        }

        @Override
        public Match match(String dfeCode, String onsCode, String name) {
            throw new AssertionError("No view of figures reads rows of files");
        }

        @Override
        public List<EnglishRegion> regions() {
            return List.of();
        }
    }
}
