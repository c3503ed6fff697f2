// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Row.Change;
import riia.benchmark.Trend;
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
                BasisWords.field(comparisons.period().type(), comparisons.query().basis()), comparisons.period().code(),
                authority.code().code(), Cells.text(authority.onsCode()), authority.name(), Cells.absent(row.number()),
                Cells.absent(row.denominator()), Cells.text(row.denominatorSource()), shown(row),
                row.marker().map(Marker::symbol).map(Cells::text).orElse(null), Cells.absent(row.interval().map(Interval::lower)),
                Cells.absent(row.interval().map(Interval::upper)), Cells.absent(one.region().value()), one.region().present(),
                Cells.absent(one.england().value()), one.england().present(), one.comparator(), row.neighbours().model(),
                Cells.absent(row.neighbours().mean()), Cells.absent(row.neighbours().median()), row.neighbours().present(),
                one.order().label(), Cells.rank(row.rankRegion()), Cells.ranked(row.rankRegion()), Cells.rank(row.rankNeighbours()),
                Cells.ranked(row.rankNeighbours()), Cells.rank(row.rankEngland()), Cells.ranked(row.rankEngland()),
                Cells.absent(row.quarter()), Cells.letter(row.band()), one.polarity().name().toLowerCase(Locale.ROOT),
                change(row.previous()), percent(row.previous()), change(row.year()), percent(row.year()),
                Cells.absent(row.level().map(Level::label)), Cells.absent(row.trend().map(Trend::label)));
    }

    /** The value; a range or words as they are. */
    private static Object shown(Row row) {
        return row.value().<Object>map(value -> value).or(() -> row.unranked().map(Value::text)).orElse(null);
    }

    private static Object change(Optional<Change> change) {
        return change.map(Change::absolute).orElse(null);
    }

    private static Object percent(Optional<Change> change) {
        return change.flatMap(Change::percent).orElse(null);
    }
}
