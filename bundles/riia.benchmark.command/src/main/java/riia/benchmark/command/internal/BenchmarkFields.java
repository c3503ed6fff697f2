// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.base.Marker;
import riia.base.PeriodType;
import riia.base.Value;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.benchmark.Row.Change;
import riia.benchmark.Row.Rank;
import riia.command.Table;

/** A comparison as rows of stable fields, one for each authority and indicator. */
final class BenchmarkFields {

    static final List<String> COLUMNS = List.of("dataset", "indicator", "indicator_name", "breakdown", "basis", "period",
            "authority", "ons_code", "authority_name", "number", "denominator", "denominator_source", "value", "marker", "lower",
            "upper", "region_value", "region_present", "england_value", "england_present", "comparator", "sn_model", "sn_mean",
            "sn_median", "sn_present", "rank_order", "rank_region", "ranked_region", "rank_sn", "ranked_sn", "rank_england",
            "ranked_england", "quartile", "band", "polarity", "change_previous", "change_previous_pct", "change_year",
            "change_year_pct", "signal_level", "signal_trend");

    private BenchmarkFields() {
    }

    static Table table(Comparisons comparisons) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < comparisons.authorities().size(); i++) {
            for (IndicatorComparison indicator : comparisons.indicators()) {
                rows.add(row(comparisons, indicator, comparisons.authorities().get(i), indicator.rows().get(i)));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(Comparisons comparisons, IndicatorComparison one, ComparedAuthority authority, Row row) {
        return Table.row(comparisons.dataset().id(), one.indicator().id(), one.heading(), one.breakdown(),
                basis(comparisons.period().type()), comparisons.period().code(), authority.code().code(),
                text(authority.onsCode()), authority.name(), absent(row.number()), absent(row.denominator()),
                text(row.denominatorSource()), shown(row), row.marker().map(Marker::symbol).map(BenchmarkFields::text)
                        .orElse(null), null, null,
                absent(one.region().value()), one.region().present(), absent(one.england().value()), one.england().present(),
                one.comparator(), row.neighbours().model(), absent(row.neighbours().mean()), absent(row.neighbours().median()),
                row.neighbours().present(), one.order().label(), rank(row.rankRegion()), ranked(row.rankRegion()),
                rank(row.rankNeighbours()), ranked(row.rankNeighbours()), rank(row.rankEngland()), ranked(row.rankEngland()),
                absent(row.quarter()), row.band().map(String::valueOf).orElse(null),
                one.polarity().name().toLowerCase(Locale.ROOT), change(row.previous()), percent(row.previous()),
                change(row.year()), percent(row.year()), null, null);
    }

    /** A quarter's figure and a year's are never to be taken for each other. */
    private static String basis(PeriodType type) {
        return switch (type) {
            case QUARTER -> "quarter";
            case FINANCIAL_YEAR, REPORTING_YEAR, ACADEMIC_YEAR -> "year";
            case TERM -> "term";
            case SNAPSHOT -> "snapshot";
        };
    }

    /** The value; a range or words as they are. */
    private static Object shown(Row row) {
        return row.value().<Object>map(value -> value).or(() -> row.unranked().map(Value::text)).orElse(null);
    }

    private static Object absent(Optional<?> value) {
        return value.orElse(null);
    }

    private static String text(String words) {
        return words.isEmpty() ? null : words;
    }

    private static Integer rank(Optional<Rank> rank) {
        return rank.map(Rank::rank).orElse(null);
    }

    private static Integer ranked(Optional<Rank> rank) {
        return rank.map(Rank::of).orElse(null);
    }

    private static Object change(Optional<Change> change) {
        return change.map(Change::absolute).orElse(null);
    }

    private static Object percent(Optional<Change> change) {
        return change.flatMap(Change::percent).orElse(null);
    }
}
