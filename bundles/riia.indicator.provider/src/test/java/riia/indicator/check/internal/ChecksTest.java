// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Reading;

/** One return at a time, asked by the product's own declarations. */
class ChecksTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period NOW = Period.quarter(2025, 2);

    private final DatasetDefinition riia = InstalledFiles.dataset("riia");
    private final List<Reading> readings = new ArrayList<>();

    @Test
    void plans_that_do_not_roll_forward_are_a_question_with_the_difference() {
        say(NOW.previous(), "R11", new Value.Count(240));
        say(NOW, "R11", new Value.Count(252));
        say(NOW, "R10", new Value.Count(60));
        say(NOW, "R12", new Value.Count(50));

        assertThat(found("roll-forward-cpp")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.found()).isEqualTo("252");
            assertThat(problem.expected()).isEqualTo("240 + 60 - 50 = 250");
            assertThat(problem.message()).contains("a difference of +2");
        });
    }

    @Test
    void nothing_is_said_where_a_marker_stands() {
        say(NOW.previous(), "R11", new Value.Marked(Marker.SUPPRESSED));
        say(NOW, "R11", new Value.Count(252));
        say(NOW, "R10", new Value.Count(60));
        say(NOW, "R12", new Value.Count(50));
        say(NOW, "R03", new Value.Count(9));
        say(NOW, "R02", new Value.Marked(Marker.NOT_AVAILABLE));

        assertThat(problems().stream().filter(problem -> !problem.rule().equals("complete"))).isEmpty();
    }

    @Test
    void a_part_above_its_whole_is_an_error_and_more_referrals_than_contacts_a_question() {
        say(NOW, "R01", new Value.Count(90));
        say(NOW, "R02", new Value.Count(100));
        say(NOW, "R03", new Value.Count(101));

        assertThat(found("r03-r02")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.expected()).isEqualTo("at most 100");
        });
        assertThat(found("r02-r01")).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_share_of_sources_has_the_total_as_denominator() {
        say(NOW, "R02", new Value.Count(100));
        readings.add(reading(NOW, "R02", "Police", new Value.Count(30), Optional.of(new Value.Count(99)), Optional.empty(), 3));
        readings.add(reading(NOW, "R02", "Schools", new Value.Count(30), Optional.of(new Value.Count(100)), Optional.empty(), 4));

        assertThat(found("denominator")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.place()).hasToString("derby.csv, row 3, column 'denominator'");
            assertThat(problem.found()).isEqualTo("99");
            assertThat(problem.expected()).isEqualTo("100");
            assertThat(problem.subject().indicator()).contains("R02:Police");
        });
    }

    @Test
    void every_repetition_is_an_error_even_if_it_is_the_same() {
        say(NOW, "R05", new Value.Count(7));
        say(NOW, "R05", new Value.Count(7));
        say(NOW, "R05", new Value.Count(8));

        assertThat(found("duplicate")).extracting(Problem::found).containsExactly("the same figure as in row 2",
                "another figure as in row 2");
    }

    @Test
    void a_value_beyond_all_published_ones_is_a_question() {
        say(NOW, "R02", new Value.Count(100));
        say(NOW, "R03", new Value.Count(71));

        assertThat(found("range-r03")).singleElement().satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("71.0 % of referrals");
            assertThat(problem.expected()).isEqualTo("at most 70");
        });
    }

    @Test
    void missing_rows_are_listed_once() {
        riia.indicators().stream().filter(one -> !one.id().equals("R21") && !one.id().equals("R02"))
                .forEach(one -> say(NOW, one.id(), new Value.Count(1)));
        say(NOW, "R02", new Value.Count(10));
        readings.add(reading(NOW, "R02", "Police", new Value.Count(3), Optional.empty(), Optional.empty(), 30));

        assertThat(found("complete")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.found()).isEqualTo("no row for R02:Individual, R02:Schools, R02:Education services, R02:Health services, R02:Housing,"
                    + " R02:LA services, R02:Other legal agency, R02:Other, R02:Anonymous, R02:Unknown, R21");
        });
    }

    /** Derby 2025: 823 of 3,557 is 23.1 as published; 545 of 62,113 is 88 as published (DfE). */
    @Test
    void supplied_values_and_populations_are_set_against_ours() {
        DatasetDefinition dfe = InstalledFiles.dataset("dfe");
        Period year = Period.reportingYear(2025);
        readings.add(reading(year, "rereferrals", "Total", new Value.Count(823), Optional.of(new Value.Count(3557)), supplied("23.1"), 2));
        readings.add(reading(year, "cla_31march", "Total", new Value.Count(545), Optional.of(new Value.Count(62_113)), supplied("88"), 3));
        assertThat(EveryCheck.ask(dfe, readings)).isEmpty();

        readings.clear();
        readings.add(reading(year, "rereferrals", "Total", new Value.Count(823), Optional.of(new Value.Count(3557)), supplied("23.2"), 2));
        readings.add(reading(year, "cla_31march", "Total", new Value.Count(545), Optional.of(new Value.Count(62_000)), supplied("88"), 3));
        assertThat(EveryCheck.ask(dfe, readings)).extracting(Problem::rule, Problem::found, Problem::expected).containsExactly(
                org.assertj.core.groups.Tuple.tuple("supplied", "23.2", "23.1"),
                org.assertj.core.groups.Tuple.tuple("population", "62000", "62113"));
    }

    private static Optional<Value> supplied(String number) {
        return Optional.of(new Value.Supplied(new BigDecimal(number)));
    }

    private void say(Period period, String indicator, Value value) {
        readings.add(reading(period, indicator, "Total", value, Optional.empty(), Optional.empty(), readings.size() + 2));
    }

    private static Reading reading(Period period, String indicator, String breakdown, Value value, Optional<Value> denominator,
            Optional<Value> supplied, int row) {
        return new Reading(DERBY, indicator, breakdown, period, value, denominator, supplied, Optional.empty(),
                new Reading.Origin("derby.csv", "", row, "number", "denominator"));
    }

    private List<Problem> problems() {
        return EveryCheck.ask(riia, readings).stream().filter(problem -> problem.subject().period().orElseThrow().equals(NOW)).toList();
    }

    private List<Problem> found(String rule) {
        return problems().stream().filter(problem -> problem.rule().equals(rule)).toList();
    }
}
