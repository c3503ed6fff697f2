// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Row;
import riia.benchmark.context.About;
import riia.benchmark.spi.BenchmarkRules.Explain;
import riia.indicator.Indicator.Polarity;

/**
 * Whose figures are among a region's highest or lowest share, by competition rank ("1224") on unrounded values. Equal values that are
 * more than the share by themselves set nobody apart: where 20 of 33 have none, none of them is among the lowest fifth.
 */
final class Extremes {

    private static final double ROUNDING = 1e-9;
    private static final Map<Double, String> WORDS = Map.of(0.5, "half", 0.25, "quarter", 0.2, "fifth", 0.1, "tenth");

    private final Explain explain;
    private final String region;

    Extremes(Explain explain, String region) {
        this.explain = explain;
        this.region = region;
    }

    /** Why each figure is to be explained, by authority in the order of the comparisons, then by indicator. */
    Map<About, String> of(Comparisons comparisons) {
        Map<About, String> reasons = new LinkedHashMap<>();
        for (int i = 0; i < comparisons.authorities().size(); i++) {
            for (IndicatorComparison one : comparisons.indicators()) {
                About about = new About(Optional.of(comparisons.authorities().get(i).code()), comparisons.dataset().id(),
                        one.indicator().id(), comparisons.period());
                reason(one, one.rows().get(i)).ifPresent(reason -> reasons.put(about, reason));
            }
        }
        return reasons;
    }

    private Optional<String> reason(IndicatorComparison one, Row row) {
        if (row.rankRegion().isEmpty()) {
            return Optional.empty();
        }
        Row.Rank down = row.rankRegion().get();
        long equal = one.rows().stream().filter(other -> rank(other) == down.rank()).count();
        Row.Rank up = new Row.Rank((int) one.rows().stream().filter(other -> rank(other) > down.rank()).count() + 1, down.of());
        boolean lowestFirst = one.order() == RankOrder.BEST && one.polarity() == Polarity.LOW;
        double most = explain.share() * down.of() + ROUNDING;
        if (equal > most) {
            return Optional.empty();
        }
        Optional<String> highest = words(explain.highest(), "highest", lowestFirst ? up : down, most);
        return highest.isPresent() ? highest : words(explain.lowest(), "lowest", lowestFirst ? down : up, most);
    }

    private Optional<String> words(boolean asked, String end, Row.Rank rank, double most) {
        return asked && rank.rank() <= most ? Optional.of("among the " + end + " " + share() + " in " + region + ": "
                + (rank.rank() == 1 ? "" : rank.ordinal() + " ") + end + " of " + rank.of()) : Optional.empty();
    }

    /** Such as {@code fifth}. */
    String share() {
        return WORDS.getOrDefault(explain.share(), Math.round(explain.share() * 100) + "%");
    }

    private static int rank(Row row) {
        return row.rankRegion().map(Row.Rank::rank).orElse(0);
    }
}
