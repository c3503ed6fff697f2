// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.Collects;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.spi.Row;

class FigureCellsTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period QUARTER = Period.parse("2025-26-Q2");

    private final List<Problem> problems = new ArrayList<>();
    private final Findings findings = new Findings("a.csv", problems::add);
    private final FigureCells cells = new FigureCells(findings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "SUPPLIED | 57.3% | Supplied[number=57.3]",
        "DECIMAL | -0.12 | Decimal[number=-0.12]",
        "DECIMAL | +0.12 | Decimal[number=0.12]",
        "DECIMAL | \u22120.5 | Decimal[number=-0.5]",
        "MONEY | \u00a31,250.50 | Money[pounds=1250.50]",
        "MONEY | 1250 | Money[pounds=1250]",
        "MONEY | -\u00a33,000 | Money[pounds=-3000]",
        "MONEY | GBP 12k | Money[pounds=12000]",
        "MONEY | \u00a31.5k | Money[pounds=1500]",
        "RANGE | 35,000-42,000 | Range[from=35000, to=42000]",
        "RANGE | 35000 to 42000 | Range[from=35000, to=42000]",
        "RANGE | \u00a335,000 \u2013 \u00a342,000 | Range[from=35000, to=42000]",
        "RANGE | \u00a335k\u2014\u00a342k | Range[from=35000, to=42000]",
        "RANGE | 41000 | Range[from=41000, to=41000]",
        "TEXT | Managed service, reviewed yearly | Text[words=Managed service, reviewed yearly]",
        "MEAN | 426.5 | Supplied[number=426.5]",
        "COUNT | 1,204 | Count[number=1204]",
    })
    void reads_what_its_indicator_collects(Collects collects, String cell, String value) {
        assertThat(read(indicator(collects), cell, Optional.empty())).hasToString(value);
        assertThat(problems).isEmpty();
    }

    /** 426.5 days over 38 children are 16,207 days. */
    @Test
    void keeps_the_cases_of_a_mean() {
        assertThat(read(indicator(Collects.MEAN), "426.5", Optional.of(new Value.Count(38))))
                .isEqualTo(new Value.Mean(new BigDecimal("16207.0"), 38));
        assertThat(read(indicator(Collects.MEAN), "c", Optional.of(new Value.Count(3)))).isEqualTo(new Value.Marked(Marker.SUPPRESSED));
        assertThat(read(indicator(Collects.MEAN), "426.5", Optional.of(new Value.Marked(Marker.SUPPRESSED))))
                .isEqualTo(new Value.Supplied(new BigDecimal("426.5")));
        assertThat(read(indicator(Collects.MEAN), "z", Optional.of(new Value.Count(0)))).isEqualTo(new Value.Marked(Marker.NOT_APPLICABLE));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUPPLIED", "MEAN", "DECIMAL", "MONEY", "RANGE", "TEXT", "COUNT"})
    void takes_a_marker_in_place_of_anything(Collects collects) {
        assertThat(read(indicator(collects), " C ", Optional.empty())).isEqualTo(new Value.Marked(Marker.SUPPRESSED));
        assertThat(read(indicator(collects), "low", Optional.empty())).isEqualTo(new Value.Marked(Marker.ROUNDS_TO_ZERO));
        assertThat(read(indicator(collects), "", Optional.empty())).isEqualTo(new Value.Marked(Marker.MISSING));
        assertThat(problems).isEmpty();
        assertThat(read(indicator(collects), "..", Optional.empty())).isEqualTo(new Value.Marked(Marker.NOT_AVAILABLE));
        assertThat(problems).extracting(Problem::rule).containsExactly("old-marker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "SUPPLIED | about half | not-a-number | about half | a number or a marker",
        "DECIMAL | -0,12 | not-a-number | -0,12 | a number or a marker",
        "MONEY | \u00a31.2m | not-an-amount | \u00a31.2m | an amount in pounds, such as 1250.50, or a marker",
        "MONEY | 12,50 | not-an-amount | 12,50 | an amount in pounds, such as 1250.50, or a marker",
        "MONEY | $50 | not-an-amount | $50 | an amount in pounds, such as 1250.50, or a marker",
        "RANGE | 42000-35000 | not-an-amount | 42000-35000 | two amounts, such as 35000 to 42000, or a marker, the lower first",
        "RANGE | from 35000 | not-an-amount | from 35000 | two amounts, such as 35000 to 42000, or a marker",
        "RANGE | 1-2-3 | not-an-amount | 1-2-3 | two amounts, such as 35000 to 42000, or a marker",
    })
    void says_what_is_wrong_with_a_cell_and_keeps_it_as_it_stands(Collects collects, String cell, String rule, String found,
            String expected) {
        assertThat(read(indicator(collects), cell, Optional.empty())).isEqualTo(new Value.Text(cell));
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.isError()).isTrue();
            assertThat(List.of(one.rule(), one.found(), one.expected())).containsExactly(rule, found, expected);
            assertThat(one.place().row()).hasValue(7);
            assertThat(one.place().column()).contains("number");
        });
    }

    @Test
    void refuses_a_mean_of_no_cases() {
        read(indicator(Collects.MEAN), "12", Optional.of(new Value.Count(0)));
        assertThat(problems).extracting(Problem::rule).containsExactly("mean-of-none");
    }

    @Test
    void takes_only_the_listed_words_where_words_are_listed() {
        Indicator rating = new Indicator("W7", "Satisfaction", "", Indicator.Basis.STOCK, Indicator.Polarity.NEUTRAL, 0,
                measures(Collects.TEXT), List.of(), "", "", Optional.empty(), Collects.TEXT, false, List.of("Good", "Poor", "-"),
                Optional.empty());
        assertThat(read(rating, " good ", Optional.empty())).isEqualTo(new Value.Text("Good"));
        assertThat(read(rating, "-", Optional.empty())).isEqualTo(new Value.Text("-"));
        assertThat(problems).isEmpty();
        assertThat(read(rating, "fine", Optional.empty())).isEqualTo(new Value.Text("fine"));
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.found()).isEqualTo("fine");
            assertThat(one.expected()).isEqualTo("one of Good, Poor, -");
        });
    }

    @Test
    void keeps_answers_to_a_length() {
        assertThat(read(indicator(Collects.TEXT), "a".repeat(1001), Optional.empty())).isEqualTo(new Value.Text("a".repeat(1000)));
        assertThat(problems).singleElement().extracting(Problem::found).isEqualTo("1001 characters");
    }

    @Test
    void takes_names_that_an_open_indicator_did_not_know_and_spells_them_alike_in_one_return() {
        Indicator titles = open();
        BreakdownCells breakdowns = new BreakdownCells(findings);
        assertThat(breakdowns.read(titles, DERBY, QUARTER, row("Team  manager"), 0, "breakdown")).contains("Team manager");
        assertThat(breakdowns.read(titles, DERBY, QUARTER, row("team MANAGER "), 0, "breakdown")).contains("Team manager");
        assertThat(breakdowns.read(titles, DERBY, QUARTER, row("total"), 0, "breakdown")).contains("Total");
        assertThat(problems).isEmpty();
        assertThat(breakdowns.read(titles, DERBY, QUARTER, row("x".repeat(81)), 0, "breakdown")).isEmpty();
        assertThat(breakdowns.read(titles, DERBY, QUARTER, row(""), 0, "breakdown")).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly("breakdown-name", "breakdown-name");
    }

    @Test
    void takes_a_hundred_names_a_return_and_no_more() {
        BreakdownCells breakdowns = new BreakdownCells(findings);
        for (int i = 0; i < 101; i++) {
            breakdowns.read(open(), DERBY, QUARTER, row("Title " + i), 0, "breakdown");
        }
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("too-many-breakdowns");
            assertThat(one.found()).isEqualTo("Title 100");
        });
        assertThat(breakdowns.read(open(), DERBY, Period.parse("2025-26-Q1"), row("Title 100"), 0, "breakdown")).contains("Title 100");
    }

    private Value read(Indicator indicator, String cell, Optional<Value> denominator) {
        return cells.number(indicator, row(cell), 0, "number", denominator, Subject.of(DERBY, indicator.id(), QUARTER));
    }

    private static Row row(String cell) {
        return new Row("", 7, new String[] {cell});
    }

    private static Indicator indicator(Collects collects) {
        return new Indicator("A", "A", "", Indicator.Basis.STOCK, Indicator.Polarity.NEUTRAL, 1, measures(collects), List.of(), "", "",
                Optional.empty(), collects, false, List.of(), Optional.empty());
    }

    private static Indicator open() {
        return new Indicator("W1", "Job titles", "", Indicator.Basis.STOCK, Indicator.Polarity.NEUTRAL, 0, measures(Collects.RANGE),
                List.of(), "", "", Optional.empty(), Collects.RANGE, true, List.of(), Optional.empty());
    }

    private static List<Measure> measures(Collects collects) {
        Measure.Kind kind = collects == Collects.COUNT ? Measure.Kind.NUMBER : Measure.Kind.SUPPLIED;
        return List.of(new Measure("m", kind, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL));
    }
}
