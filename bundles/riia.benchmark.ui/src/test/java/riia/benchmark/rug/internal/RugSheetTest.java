// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.FigureFacts;
import riia.benchmark.facts.internal.FigureText;
import riia.benchmark.facts.internal.SignalWords;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Indicator;
import riia.indicator.Measure;

class RugSheetTest {

    private static final Period PERIOD = Period.parse("2025-26-Q2");
    private static final Measure PERCENT = new Measure("percentage", Measure.Kind.PERCENTAGE, "% of referrals", 100, Optional.empty(),
            Optional.of("R02"), false, Measure.Scope.ALL);

    private static Row row(String value, Optional<Marker> marker, Optional<Integer> quarter, Optional<Character> band) {
        Optional<BigDecimal> number = value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
        return new Row(Optional.of(399L), Optional.of(1681L), "R02", number, marker,
                new Row.Neighbourhood(2025, Optional.of(new BigDecimal("22.52")), Optional.of(new BigDecimal("20.56")), 9),
                Optional.of(new Row.Rank(3, 10)), Optional.empty(), Optional.empty(), quarter, band,
                Optional.of(new Row.Change(new BigDecimal("-1.8"), Optional.of(new BigDecimal("-6.9")))), Optional.empty());
    }

    private static RugSheet sheet(Polarity polarity, Row... rows) {
        Indicator indicator = new Indicator("R03", "Repeat referrals", "Referrals again.", Indicator.Basis.FLOW, polarity, 1, List.of(PERCENT),
                List.of(), "Appendix, item 3", "", Optional.empty());
        List<Comparisons.ComparedAuthority> authorities = new ArrayList<>();
        String[] names = {"Derby", "Leicester", "Rutland"};
        for (int i = 0; i < rows.length; i++) {
            authorities.add(new Comparisons.ComparedAuthority(new AreaCode(String.valueOf(831 + i)), "E0600001" + i, names[i], true));
        }
        IndicatorComparison compared = new IndicatorComparison(indicator, polarity, PERCENT, Indicator.TOTAL, "quarterly",
                polarity == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("24.4")), 10),
                new Pooled(Optional.empty(), 10), Optional.empty(), List.of(rows));
        DatasetDefinition dataset = new DatasetDefinition("riia", "Quarterly", "1.0.0", PeriodType.QUARTER,
                DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(indicator), List.of(), List.of());
        Comparisons comparisons = new Comparisons(dataset, PERIOD, 7, ComparisonQuery.members("riia", PERIOD), authorities, List.of(compared));
        return RugSheet.of(new SideBySide(Mode.AUTHORITIES, comparisons, Comparators.of("East Midlands", comparisons, Optional.empty()),
                IntStream.range(0, rows.length).mapToObj(row -> new SideBySide.Placed(row, "")).toList()), Colouring.BAND);
    }

    private static FigureFacts facts(RugSheet sheet, int column, int row) {
        return FigureFacts.of(sheet.figure(column, row).orElseThrow(), "East Midlands", SignalWords.GENERAL);
    }

    private static RugSheet three() {
        return sheet(Polarity.LOW, row("23.4", Optional.empty(), Optional.of(1), Optional.of('D')),
                row("", Optional.of(Marker.SUPPRESSED), Optional.empty(), Optional.empty()),
                row("15.8", Optional.empty(), Optional.of(4), Optional.of('A')));
    }

    private static List<String> names(RugSheet sheet) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < sheet.height(); row++) {
            names.add(sheet.line(row).name());
        }
        return names;
    }

    @Test
    void region_and_england_stay_on_top_and_what_has_no_value_goes_last_in_either_order() {
        RugOrder high = RugOrder.AS_THEY_COME.clicked("R03");
        assertThat(names(three().arranged(high, "", ""))).containsExactly("East Midlands", "England", "Derby", "Rutland", "Leicester");
        RugOrder low = high.clicked("R03");
        assertThat(names(three().arranged(low, "", ""))).containsExactly("East Midlands", "England", "Rutland", "Derby", "Leicester");
        assertThat(low.clicked("R03")).isEqualTo(RugOrder.AS_THEY_COME);
    }

    @Test
    void a_filter_keeps_names_and_codes_and_a_stale_column_is_no_order() {
        assertThat(names(three().arranged(RugOrder.AS_THEY_COME, "rut", ""))).endsWith("Rutland").hasSize(3);
        assertThat(names(three().arranged(RugOrder.AS_THEY_COME, "831", ""))).endsWith("Derby").hasSize(3);
        assertThat(three().arranged(new RugOrder("R99", true), "", "").order()).isEqualTo(RugOrder.AS_THEY_COME);
    }

    @Test
    void what_is_selected_is_found_again_in_another_order_or_not_at_all() {
        RugSheet byName = three();
        RugSheet byValue = byName.arranged(new RugOrder("R03", false), "", "");
        RugSheet.Place derby = byName.place(0, 2);
        assertThat(byValue.line(byValue.find(derby).orElseThrow().row()).name()).isEqualTo("Derby");
        assertThat(byValue.find(byName.place(0, 1)).orElseThrow().row()).isEqualTo(1);
        assertThat(byName.arranged(RugOrder.AS_THEY_COME, "rut", "").find(derby)).isEmpty();
    }

    @Test
    void a_marker_stays_itself_and_a_colour_never_stands_alone() {
        assertThat(three().cell(0, 2).sign()).isEqualTo("D");
        assertThat(three().cell(0, 3)).isEqualTo(RugCell.plain("c", false));
        RugSheet neutral = sheet(Polarity.NEUTRAL, row("23.4", Optional.empty(), Optional.of(1), Optional.empty()));
        assertThat(neutral.cell(0, 2).sign()).isEqualTo("1");
    }

    @Test
    void nobody_is_called_best_where_no_direction_is_good() {
        assertThat(FigureText.rank(new Row.Rank(3, 10), RankOrder.HIGHEST)).isEqualTo("3rd highest of 10");
        assertThat(FigureText.rank(new Row.Rank(1, 10), RankOrder.HIGHEST)).isEqualTo("highest of 10");
        assertThat(FigureText.rank(new Row.Rank(112, 153), RankOrder.BEST)).isEqualTo("112th best of 153");
        assertThat(FigureText.rank(new Row.Rank(22, 153), RankOrder.BEST)).isEqualTo("22nd best of 153");
    }

    @Test
    void facts_name_the_parts_the_others_and_how_many_were_present() {
        FigureFacts facts = facts(three(), 0, 2);
        assertThat(facts.headline()).isEqualTo("23.4%");
        List<String> said = facts.sections().stream().flatMap(section -> section.facts().stream())
                .map(fact -> fact.name() + ": " + fact.words()).toList();
        assertThat(said).contains("Number: 399", "Divided by: 1,681 (R02)", "On the period before: \u22121.8 percentage points (\u22126.9%)",
                "On a year before: not comparable").anyMatch(one -> one.contains("9 of 10 present"))
                .anyMatch(one -> one.contains("3rd best of 10"));
    }

    @Test
    void numbers_have_their_own_decimals_and_thousands_set_apart() {
        assertThat(FigureText.number(new BigDecimal("1234567.80"))).isEqualTo("1,234,567.80");
        assertThat(FigureText.number(new BigDecimal("-1000"))).isEqualTo("-1,000");
        assertThat(FigureText.number(new BigDecimal("-999.5"))).isEqualTo("-999.5");
        assertThat(FigureText.number(new BigDecimal("1E+4"))).isEqualTo("10,000");
        assertThat(FigureText.number(new BigDecimal("0.0"))).isEqualTo("0.0");
    }

    @Test
    void copied_text_has_names_headings_and_plain_numbers() {
        assertThat(three().text(List.of(0, 2, 3), List.of(0)))
                .isEqualTo("Authority\tR03 Repeat referrals, % of referrals\nEast Midlands\t24.4\nDerby\t23.4\nLeicester\tc\n");
    }
}
