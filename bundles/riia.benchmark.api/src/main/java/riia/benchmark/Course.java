// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/**
 * One indicator through time, for some authorities.
 *
 * @param dataset under which definition
 * @param sequence the store's sequence as of which the figures are
 * @param breakdown {@code Total} or a part
 * @param basis how a quarter's flow is expressed
 * @param comparator where England's and the neighbours' figures come from, as in {@link IndicatorComparison}
 * @param periods oldest first, without gaps between the first and the last; every line below has one entry for each
 * @param region pooled over the region's members
 * @param england pooled over all; without value where too few report
 * @param lines one for each authority that was asked for, in that order
 */
public record Course(DatasetDefinition dataset, long sequence, Indicator indicator, Indicator.Polarity polarity, Measure measure,
        String breakdown, Basis basis, String comparator, List<Period> periods, List<Pooled> region, List<Pooled> england, List<Line> lines) {

    /**
     * One authority's series.
     *
     * @param neighbours mean and median of its statistical neighbours, for each period
     * @param segments limits of the process chart, one for each stretch between breaks that is long enough
     * @param trend what the chart says of the newest value
     * @param breaks oldest first
     */
    public record Line(ComparedAuthority authority, List<Point> points, List<Row.Neighbourhood> neighbours, List<Segment> segments,
            Trend trend, List<SeriesBreak> breaks) {
        public Line {
            points = List.copyOf(points);
            neighbours = List.copyOf(neighbours);
            segments = List.copyOf(segments);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * One period of a series.
     *
     * @param number the count as reported
     * @param value rounded to the indicator's decimals
     * @param marker why there is none
     * @param interval 95% limits of the value, where its parts are known
     * @param quarter of England in that period, as in {@link Row}
     * @param band of England in that period, as in {@link Row}
     * @param rankRegion among the region's members in that period
     * @param note what happened to the figure, such as the same count with a new rate since populations were rebased; else empty
     * @param rules of the process chart that this point is a signal by; empty for none
     */
    public record Point(Period period, Optional<Long> number, Optional<Long> denominator, Optional<BigDecimal> value,
            Optional<Marker> marker, Optional<Interval> interval, Optional<Integer> quarter, Optional<Character> band,
            Optional<Row.Rank> rankRegion, String note, List<String> rules) {
        public Point {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Limits of a process chart: mean, and 2.66 mean moving ranges either side (Shewhart's individuals chart), in the value's unit with
     * one more decimal.
     *
     * @param from position of its first period
     * @param to position of its last
     */
    public record Segment(int from, int to, BigDecimal centre, BigDecimal lower, BigDecimal upper) {
    }

    public Course {
        periods = List.copyOf(periods);
        region = List.copyOf(region);
        england = List.copyOf(england);
        lines = List.copyOf(lines);
    }
}
