// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Value;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Counterpart;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.Standing;

/** What is no count: means, scores, money, ranges, words. Every expected number was worked by hand. */
class ValueKindsTest {

    private static final Period YEAR = Period.parse("2024-25-AY");
    private static final Period BEFORE = Period.parse("2023-24-AY");
    private static final String DERBY = "831";
    private static final String LEICESTER = "856";
    private static final String RUTLAND = "857";

    private final ReadingsCube cube = new ReadingsCube(dataset("ncer", Optional.of(new Counterpart("education", "days")),
            Collects.MEAN, Collects.DECIMAL, Collects.MONEY, Collects.RANGE, Collects.TEXT));

    /** 426.5 days over 38 children are 16,207 days; with 600 over 2, 16,807 over 40 are 420.175. The mean of the means is 363.25. */
    @Test
    void pools_means_over_all_their_cases() {
        add(DERBY, YEAR, "mean", new Value.Mean(new BigDecimal("16207.0"), 38));
        add(RUTLAND, YEAR, "mean", new Value.Mean(new BigDecimal("600"), 2));
        add(LEICESTER, YEAR, "mean", new Value.Supplied(new BigDecimal("500")));
        IndicatorComparison days = compare("mean");
        assertThat(days.region().value()).contains(new BigDecimal("420.2"));
        assertThat(days.region().present()).isEqualTo(2);
        assertThat(row(days, DERBY).value()).contains(new BigDecimal("426.5"));
        assertThat(row(days, DERBY).denominator()).contains(38L);
        assertThat(row(days, DERBY).denominatorSource()).isEqualTo("cases");
        assertThat(row(days, RUTLAND).rankRegion()).contains(new Row.Rank(1, 3));
        assertThat(row(days, LEICESTER).rankRegion()).contains(new Row.Rank(3, 3));
    }

    /** From 400 to 426.5: 26.5 more, 6.625%. */
    @Test
    void tells_the_change_of_a_mean() {
        add(DERBY, BEFORE, "mean", new Value.Mean(new BigDecimal("4000"), 10));
        add(DERBY, YEAR, "mean", new Value.Mean(new BigDecimal("16207.0"), 38));
        assertThat(row(compare("mean"), DERBY).previous())
                .contains(new Row.Change(new BigDecimal("26.5"), Optional.of(new BigDecimal("6.6"))));
    }

    /** A third of a day does not end: 100 days over 3 children are 33.3, and pooled with 100 over 3 the same. */
    @Test
    void keeps_a_mean_exact_that_no_decimal_can() {
        add(DERBY, YEAR, "mean", new Value.Mean(new BigDecimal("100"), 3));
        add(RUTLAND, YEAR, "mean", new Value.Mean(new BigDecimal("33.333333"), 1));
        IndicatorComparison days = compare("mean");
        assertThat(row(days, DERBY).value()).contains(new BigDecimal("33.3"));
        assertThat(row(days, RUTLAND).rankRegion()).contains(new Row.Rank(1, 2));
    }

    @Test
    void ranks_scores_below_zero_and_pools_none() {
        add(DERBY, YEAR, "decimal", new Value.Decimal(new BigDecimal("-0.12")));
        add(RUTLAND, YEAR, "decimal", new Value.Decimal(new BigDecimal("0.05")));
        add(LEICESTER, YEAR, "decimal", new Value.Marked(Marker.SUPPRESSED));
        IndicatorComparison score = compare("decimal");
        assertThat(row(score, DERBY).value()).contains(new BigDecimal("-0.1"));
        assertThat(row(score, DERBY).rankRegion()).contains(new Row.Rank(1, 2));
        assertThat(row(score, LEICESTER).marker()).contains(Marker.SUPPRESSED);
        assertThat(score.region().value()).isEmpty();
        assertThat(score.region().present()).isZero();
    }

    @Test
    void ranks_money_and_pools_none() {
        add(DERBY, YEAR, "money", new Value.Money(new BigDecimal("4512.50")));
        add(RUTLAND, YEAR, "money", new Value.Money(new BigDecimal("4512.5")));
        IndicatorComparison price = compare("money");
        assertThat(row(price, DERBY).value()).contains(new BigDecimal("4512.5"));
        assertThat(row(price, DERBY).rankRegion()).isEqualTo(row(price, RUTLAND).rankRegion()).contains(new Row.Rank(1, 2));
        assertThat(price.region().value()).isEmpty();
    }

    @Test
    void shows_ranges_and_words_and_gives_them_no_rank() {
        Value salary = new Value.Range(new BigDecimal("35000"), new BigDecimal("42000"));
        add(DERBY, YEAR, "range", salary);
        add(DERBY, YEAR, "text", new Value.Text("Managed service"));
        add(RUTLAND, YEAR, "range", new Value.Marked(Marker.NOT_AVAILABLE));
        Row derby = row(compare("range"), DERBY);
        assertThat(derby.unranked()).contains(salary);
        assertThat(derby.value()).isEmpty();
        assertThat(derby.marker()).isEmpty();
        assertThat(derby.rankRegion()).isEmpty();
        assertThat(row(compare("range"), RUTLAND).marker()).contains(Marker.NOT_AVAILABLE);
        assertThat(compare("range").region().value()).isEmpty();
        assertThat(row(compare("text"), DERBY).unranked()).contains(new Value.Text("Managed service"));
    }

    @Test
    void survives_more_digits_than_anybody_measures() {
        add(DERBY, YEAR, "decimal", new Value.Decimal(new BigDecimal("123456789012345.123456789012")));
        add(DERBY, YEAR, "mean", new Value.Mean(new BigDecimal("123456789012345.123456789012"), 999_999_999_999_999L));
        assertThat(row(compare("decimal"), DERBY).value()).contains(new BigDecimal("123456789012345.1"));
        assertThat(row(compare("mean"), DERBY).value()).contains(new BigDecimal("0.1"));
    }

    @Test
    void says_whether_a_provisional_figure_stands_as_long_as_its_release_is_there() {
        add(DERBY, YEAR, "mean", new Value.Mean(new BigDecimal("600"), 2));
        assertThat(compare("mean").standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(compare("decimal").standing()).isEqualTo(Standing.FINAL);
        assertThat(compare("decimal").heading()).isEqualTo("decimal");

        ReadingsCube release = new ReadingsCube(dataset("education", Optional.empty(), Collects.SUPPLIED));
        release.add(DERBY, BEFORE, "supplied", "Total", new Value.Supplied(BigDecimal.ONE), Optional.empty(), Optional.empty());
        assertThat(compare("mean", release).standing()).isEqualTo(Standing.PROVISIONAL);
        release.add(DERBY, YEAR, "supplied", "Total", new Value.Marked(Marker.NOT_AVAILABLE), Optional.empty(), Optional.empty());
        assertThat(compare("mean", release).standing()).isEqualTo(Standing.PROVISIONAL);
        release.add(RUTLAND, YEAR, "supplied", "Total", new Value.Supplied(BigDecimal.ONE), Optional.empty(), Optional.empty());
        assertThat(compare("mean", release).heading()).isEqualTo("mean (superseded by Dataset education 2024-25-AY)");
    }

    private void add(String area, Period period, String indicator, Value value) {
        cube.add(area, period, indicator, "Total", value, Optional.empty(), Optional.empty());
    }

    private IndicatorComparison compare(String indicator, ReadingsCube... others) {
        ReadingsCube[] cubes = Arrays.copyOf(others, others.length + 1);
        cubes[others.length] = cube;
        return Workbench.on(cubes).compare(ComparisonQuery.members("ncer", YEAR)).indicator(indicator).orElseThrow();
    }

    private static Row row(IndicatorComparison comparison, String area) {
        return comparison.rows().get(Workbench.byName().indexOf(area));
    }

    private static DatasetDefinition dataset(String id, Optional<Counterpart> supersededBy, Collects... kinds) {
        List<Indicator> indicators = Stream.of(kinds).map(kind -> new Indicator(kind.name().toLowerCase(Locale.ROOT),
                kind.name().toLowerCase(Locale.ROOT), "", Indicator.Basis.FLOW, Polarity.LOW, 1,
                List.of(new Measure("m", Measure.Kind.SUPPLIED, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)),
                List.of(), "", "", Optional.empty(), kind, false, List.of(), kind == Collects.MEAN
                        ? supersededBy.map(by -> new Counterpart(by.dataset(), "supplied")) : Optional.empty())).toList();
        return new DatasetDefinition(id, "Dataset " + id, "1", PeriodType.ACADEMIC_YEAR, DatasetDefinition.Sensitivity.AGGREGATE, "", "",
                List.of(), indicators, List.of(), List.of());
    }
}
