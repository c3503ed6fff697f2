// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.Standing;

/**
 * One indicator, compared.
 *
 * @param indicator as defined
 * @param polarity as the region sees it
 * @param measure how it is expressed
 * @param breakdown {@code Total} or a part
 * @param comparator where England's and the neighbours' figures come from: {@code quarterly}, {@code DfE annual 2024-25},
 *        {@code no national comparator}, or for annual datasets {@code annual}
 * @param order what rank 1 means
 * @param region pooled over the region's members
 * @param england pooled over all authorities; no value below 120 authorities with one
 * @param quarters cut points of the quarters of England's authorities
 * @param rows in the order of {@link Comparisons#authorities()}
 * @param groups pooled over sub-regions and groups of one's own, in the order of {@link AuthorityGroups#all()}
 * @param signalRound whose pooled value {@link Row#level()} is judged round: {@code England}, the region's name, or empty for nobody's
 * @param standing whether the figures are final, provisional or superseded
 */
public record IndicatorComparison(Indicator indicator, Indicator.Polarity polarity, Measure measure, String breakdown,
        String comparator, RankOrder order, Pooled region, Pooled england, Optional<Quarters> quarters, List<Row> rows,
        List<GroupFigure> groups, String signalRound, Standing standing) {

    /** The pooled value of a group. */
    public record GroupFigure(AuthorityGroup group, Pooled figure) {
    }

    /** What rank 1 means. */
    public enum RankOrder {
        /** 1 = best, where a direction is good. */
        BEST,
        /** 1 = highest, where none is. */
        HIGHEST;

        /** As fields show it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Cut points by linear interpolation (R type 7) on unrounded values of {@code authorities} authorities. */
    public record Quarters(double lower, double median, double upper, int authorities) {
    }

    public IndicatorComparison {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /** A comparison of final figures. */
    public IndicatorComparison(Indicator indicator, Indicator.Polarity polarity, Measure measure, String breakdown, String comparator,
            RankOrder order, Pooled region, Pooled england, Optional<Quarters> quarters, List<Row> rows) {
        this(indicator, polarity, measure, breakdown, comparator, order, region, england, quarters, rows, List.of(), "", Standing.FINAL);
    }

    /** The indicator's name, and beside it in brackets how far its figures are to be relied on, unless they are final. */
    public String heading() {
        return standing.label().isEmpty() ? indicator.name() : indicator.name() + " (" + standing.label() + ")";
    }
}
