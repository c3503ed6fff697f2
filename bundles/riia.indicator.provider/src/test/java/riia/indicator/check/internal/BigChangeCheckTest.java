// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

class BigChangeCheckTest {

    private static final DatasetDefinition RIIA = InstalledFiles.dataset("riia");
    private static final Period NOW = Period.quarter(2025, 2);

    /** Two-sided by the binomial: 0 and 12 p 0.0005, 0 and 9 p 0.0039; 20 and 47 p 0.0013; 200 and 260 p 0.006; 1000 and 1200 p 0.00002 but 20% only. */
    @ParameterizedTest
    @CsvSource({"1, 3, 0", "0, 12, 1", "0, 9, 0", "20, 47, 1", "47, 20, 1", "20, 40, 0", "1000, 1200, 0", "1000, 1500, 1", "7, 7, 0"})
    void a_count_is_told_when_it_matters_and_chance_does_not_explain_it(long before, long now, int told) {
        assertThat(ask(Map.of("indicators", "R16", "against", "previous"), Map.of("R16", now), Map.of("R16", before), Map.of())).hasSize(told);
    }

    /** 85 of 100 and 60 of 100: Fisher p 0.0001. 8 of 10 and 4 of 10: p 0.17. 850 and 800 of 1000: p 0.004. 850 and 780: p 0.00006, but 7 points only. */
    @ParameterizedTest
    @CsvSource({"85, 100, 60, 100, 1", "8, 10, 4, 10, 0", "850, 1000, 780, 1000, 0", "85, 100, 850, 1000, 0", "85, 100, 0, 0, 0", "85, 100, 101, 100, 0"})
    void a_share_is_told_by_its_share_and_not_by_its_count(long part, long whole, long partNow, long wholeNow, int told) {
        assertThat(ask(Map.of("indicators", "R06", "against", "previous"), Map.of("R06", partNow, "R05", wholeNow), Map.of("R06", part, "R05", whole),
                Map.of())).hasSize(told);
    }

    @Test
    void a_figure_in_line_with_last_year_or_with_last_quarter_is_no_surprise() {
        Map<String, String> both = Map.of("indicators", "R16");
        assertThat(ask(both, Map.of("R16", 80L), Map.of("R16", 30L), Map.of("R16", 85L))).isEmpty();
        assertThat(ask(both, Map.of("R16", 80L), Map.of("R16", 78L), Map.of("R16", 30L))).isEmpty();
        assertThat(ask(both, Map.of("R16", 80L), Map.of("R16", 30L), Map.of("R16", 28L))).hasSize(1);
        assertThat(ask(both, Map.of("R16", 80L), Map.of("R16", 30L), Map.of())).hasSize(1);
        assertThat(ask(both, Map.of("R16", 80L), Map.of(), Map.of())).isEmpty();
    }

    @Test
    void what_follows_the_school_year_is_held_against_the_same_quarter_only() {
        Map<String, String> school = Map.of("indicators", "R02", "against", "yearBefore");
        assertThat(ask(school, Map.of("R02", 500L), Map.of("R02", 900L), Map.of("R02", 510L))).isEmpty();
        assertThat(ask(school, Map.of("R02", 900L), Map.of("R02", 900L), Map.of("R02", 510L))).hasSize(1);
    }

    @Test
    void the_problem_says_cell_figures_and_reason() {
        Problem problem = ask(Map.of("indicators", "R16"), Map.of("R16", 80L), Map.of("R16", 30L), Map.of("R16", 28L)).get(0);

        assertThat(problem.place()).hasToString("derby.csv, row 2, column 'number'");
        assertThat(problem.found()).isEqualTo("80");
        assertThat(problem.expected()).contains("30 in 2025-26-Q1").contains("28 in 2024-25-Q2");
        assertThat(problem.message()).contains("R16 Children starting to be looked after is 80").endsWith("Why.");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void our_dataset_asks_it_once_of_every_indicator() {
        List<CheckDeclaration> asked = RIIA.checks().stream().filter(one -> one.kind().equals("bigChange")).toList();
        assertThat(asked).allSatisfy(one -> assertThatCode(() -> new BigChangeCheck().validate(one, RIIA)).doesNotThrowAnyException());
        assertThat(asked.stream().flatMap(one -> BigChangeRule.of(one, RIIA).indicators().stream())).containsExactlyInAnyOrderElementsOf(RIIA.indicators());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"level | 40 | level 40", "level | 100 | level 100", "percent | -1 | percent -1", "against | lastWeek | one of both, previous",
        "indicators | R99 | 'R99' as indicators", "points | some | 'some' as points"})
    void settings_that_make_no_sense_are_refused(String setting, String value, String message) {
        CheckDeclaration declaration = new CheckDeclaration("other", "bigChange", Severity.WARNING, Map.of(setting, value), "");
        assertThatIllegalArgumentException().isThrownBy(() -> new BigChangeCheck().validate(declaration, RIIA)).withMessageContaining(message);
    }

    /** Two declarations that have an indicator in common would tell the same cell twice. */
    @Test
    void no_indicator_is_asked_twice() {
        CheckDeclaration again = new CheckDeclaration("again", "bigChange", Severity.WARNING, Map.of("indicators", "R16"), "");
        assertThatIllegalArgumentException().isThrownBy(() -> new BigChangeCheck().validate(again, RIIA)).withMessageContaining("'R16'")
                .withMessageContaining("'big-change'");
    }

    private static List<Problem> ask(Map<String, String> settings, Map<String, Long> now, Map<String, Long> previous, Map<String, Long> yearBefore) {
        CheckDeclaration declaration = new CheckDeclaration("big", "bigChange", Severity.WARNING, settings, "Why.");
        List<Problem> problems = new ArrayList<>();
        new BigChangeCheck().check(declaration, new ThreePeriods(now, Map.of(NOW.previous(), previous, NOW.yearBefore(), yearBefore)), problems::add);
        return problems;
    }

    /** Totals of Derby now and in two earlier periods. */
    private record ThreePeriods(Map<String, Long> now, Map<Period, Map<String, Long>> earlier) implements ReturnFigures {

        @Override
        public DatasetDefinition dataset() {
            return RIIA;
        }

        @Override
        public AreaCode authority() {
            return TextDataset.DERBY;
        }

        @Override
        public Period period() {
            return NOW;
        }

        @Override
        public List<Reading> readings() {
            List<Reading> readings = new ArrayList<>();
            new TreeMap<>(now).forEach((indicator, count) -> readings.add(new Reading(authority(), indicator, "Total", NOW,
                    new Value.Count(count), Optional.empty(), Optional.empty(), Optional.empty(),
                    new Reading.Origin("derby.csv", "", readings.size() + 2, "number", "denominator"))));
            return readings;
        }

        @Override
        public Optional<Reading> reading(String indicator, String breakdown) {
            return readings().stream().filter(one -> one.indicator().equals(indicator) && one.breakdown().equals(breakdown)).findFirst();
        }

        @Override
        public Optional<Long> countAt(Period other, String indicator) {
            return Optional.ofNullable(earlier.getOrDefault(other, Map.of()).get(indicator));
        }

        @Override
        public Optional<AreaCode> alsoAt(String indicator, Value value) {
            return Optional.empty();
        }
    }
}
