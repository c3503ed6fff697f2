// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.Standing;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.testkit.Answers;
import riia.workbench.Look.Role;

class AuthorityModelTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final AreaCode ALNWICK = new AreaCode("929");
    private static final Period QUARTER = Period.parse("2025-26-Q2");
    private static final Measure RATE = new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10_000,
            Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), false, Measure.Scope.ALL);
    private static final Indicator REFERRALS = new Indicator("R02", "Referrals", "", Indicator.Basis.FLOW, Indicator.Polarity.LOW, 1,
            List.of(RATE), List.of(), "", "", Optional.empty());
    private static final DatasetDefinition RIIA = new DatasetDefinition("riia", "RIIA", "1", PeriodType.QUARTER,
            DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(REFERRALS), List.of(), List.of());

    private final List<Tracker.Cell> cells = new ArrayList<>();
    private List<Period> periods = List.of(QUARTER.previous(), QUARTER);
    private List<AreaCode> members = List.of(DERBY);
    private final AuthorityModel model = new AuthorityModel(
            Answers.of(Datasets.class, Map.of("installed", given -> List.of(RIIA))),
            Answers.of(Benchmarks.class, Map.of("periods", given -> periods, "compare", given -> compared((ComparisonQuery) given[0]))),
            Answers.of(Submissions.class, Map.of("tracker", given -> new Tracker("riia", List.of(DERBY),
                    cells.stream().map(Tracker.Cell::period).toList(), List.of(cells)))),
            Answers.of(Authorities.class, Map.of("on", given -> List.of(authority(ALNWICK, "Alnwick"), authority(DERBY, "Derby")),
                    "find", given -> Optional.of(authority((AreaCode) given[0], "Derby")))),
            Answers.of(Regions.class, Map.of("active", given -> Optional.of(new ActiveRegion("em", Optional.empty(), members)))),
            Answers.of(Circumstances.class, Map.of("of", given -> List.of())),
            Answers.of(Explanations.class, Map.of("of", given -> List.of(asked(DERBY), asked(ALNWICK)), "term", given -> Optional.empty())));

    private static Authority authority(AreaCode code, String name) {
        return new Authority(code, "", name, new AreaCode("E12000004"), "", "", LocalDate.EPOCH, Optional.empty(), List.of(), List.of());
    }

    private static Explanation asked(AreaCode of) {
        return new Explanation(new About(Optional.of(of), "riia", "R02", QUARTER), "", Explanation.State.WANTED, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Comparisons compared(ComparisonQuery query) {
        AreaCode one = ((ComparisonQuery.Scope.One) query.scope()).authority();
        Row row = new Row(Optional.of(1234L), Optional.of(60000L), "", Optional.of(new BigDecimal("205.7")), Optional.empty(),
                new Row.Neighbourhood(2025, Optional.of(new BigDecimal("150.01")), Optional.of(new BigDecimal("149.02")), 9),
                Optional.of(new Row.Rank(2, 10)), Optional.of(new Row.Rank(1, 10)), Optional.of(new Row.Rank(22, 153)), Optional.of(1),
                Optional.of('D'), Optional.of(new Row.Change(new BigDecimal("-3.2"), Optional.of(new BigDecimal("-1.5")))), Optional.empty(),
                Optional.of(new Interval(new BigDecimal("194.4"), new BigDecimal("217.5"))), Optional.of(Level.ABOVE),
                Optional.of(Trend.FALLING), Optional.empty());
        return new Comparisons(RIIA, query.period(), 1, query, one.equals(DERBY) ? List.of(new ComparedAuthority(one, "", "Derby", true))
                : List.of(), List.of(new IndicatorComparison(REFERRALS, Indicator.Polarity.LOW, RATE, Indicator.TOTAL, "quarterly",
                        RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("160.0")), 10), new Pooled(Optional.empty(), 12),
                        Optional.empty(), one.equals(DERBY) ? List.of(row) : List.of(), List.of(), "England", Standing.FINAL)));
    }

    private AuthorityPage load(Map<String, String> wanted) {
        return model.load(wanted).orElseThrow();
    }

    @Test
    void the_first_member_and_the_newest_period_unless_told() {
        AuthorityPage page = load(Map.of());
        assertThat(page.choices()).extracting(AuthorityPage.Choice::label).containsExactly("Derby", "Alnwick (not in the region)");
        assertThat(page.authority().code()).isEqualTo(DERBY);
        assertThat(page.period()).contains(QUARTER);
        assertThat(page.periods()).containsExactly(QUARTER, QUARTER.previous());
        assertThat(page.explanations()).singleElement().satisfies(one -> assertThat(one.about().authority()).contains(DERBY));
        assertThat(page.comments()).map(scope -> scope.period()).contains(QUARTER);
    }

    @Test
    void another_authority_or_period_as_told_and_what_is_not_there_any_more_is_passed_over() {
        AuthorityPage page = load(Map.of("authority", "929", "dataset", "gone", "period", "2025-26-Q1"));
        assertThat(page.authority().code()).isEqualTo(ALNWICK);
        assertThat(page.dataset()).contains(RIIA);
        assertThat(page.period()).contains(QUARTER.previous());
        assertThat(page.figures()).as("it has none").isEmpty();
        assertThat(page.returns()).as("nothing is expected of it").isEmpty();
        assertThat(load(Map.of("authority", "000", "period", "2019-20-Q1")).period()).contains(QUARTER);
    }

    @Test
    void without_any_figures_there_is_still_a_page() {
        periods = List.of();
        AuthorityPage page = load(Map.of());
        assertThat(page.dataset()).isEmpty();
        assertThat(page.figures()).isEmpty();
        assertThat(page.comments()).isEmpty();
        members = List.of();
        assertThat(load(Map.of()).choices()).allMatch(one -> !one.member());
    }

    @Test
    void a_figure_stands_beside_everybodys_and_says_what_is_a_signal() {
        FigureLine line = load(Map.of()).figures().get(0);
        assertThat(line.cells()).containsExactly("R02 Referrals", "205.7", "band D", "\u2198 falling", "\u25B2 above limits (England)",
                "2nd best of 10", "\u22123.2 (\u22121.5%)", "194.4 to 217.5", "160.0", "149.02 (9)", "\u2013", "best of 10",
                "22nd best of 153", "per 10,000 aged 0-17");
        assertThat(line.cells()).hasSameSizeAs(FigureLine.HEADINGS);
        assertThat(line.shade()).contains(Role.BAND_D);
        assertThat(line.signal()).isTrue();
    }

    @Test
    void the_newest_four_returns_are_shown_with_a_sign_and_a_word() {
        Period first = Period.parse("2024-25-Q2");
        List<State> states = List.of(State.NIL_RETURN, State.ACCEPTED, State.QUERIED, State.RECEIVED, State.LATE);
        Period period = first;
        for (State state : states) {
            cells.add(new Tracker.Cell(DERBY, period, state, Optional.empty(), false, Optional.empty(), state == State.LATE ? 1 : 0,
                    Optional.empty(), Optional.empty(), Optional.empty()));
            period = period.next();
        }
        assertThat(load(Map.of()).returns()).containsExactly(new ReturnLine("riia", "RIIA", List.of("! 2025-26-Q2 late, 1 day",
                "\u25CF 2025-26-Q1 received", "? 2024-25-Q4 queried", "\u2713 2024-25-Q3 accepted")));
    }
}
