// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;

/**
 * One authority's figure beside the others. Ranks, cut points, means and medians use unrounded values; what is shown is
 * rounded HALF_UP.
 *
 * @param number the count as reported
 * @param denominator what it is divided by; the number of cases of a mean
 * @param denominatorSource where that comes from, such as {@code ONS mid-2024, aged 0-17} or {@code R02}
 * @param value rounded to the indicator's decimals
 * @param marker why there is no value
 * @param neighbours the statistical neighbours
 * @param rankRegion among the region's members; for an authority outside it empty
 * @param rankNeighbours among itself and its neighbours
 * @param rankEngland among all; empty below 120
 * @param quarter 1 to 4, 1 = highest values; empty below 120 or when cut points coincide
 * @param band A to D, A = best, for indicators with a good direction
 * @param previous change against the period before
 * @param year change against the same period of last year
 * @param interval 95% limits of the value, where it is a count over a denominator
 * @param level against the adjusted funnel round England, or round the region where England has no value
 * @param trend by the process chart of the authority's own series up to this period
 * @param unranked a range or words as reported: shown as they are, without value, rank, mean or change
 */
public record Row(Optional<Long> number, Optional<Long> denominator, String denominatorSource, Optional<BigDecimal> value,
        Optional<Marker> marker, Neighbourhood neighbours, Optional<Rank> rankRegion, Optional<Rank> rankNeighbours,
        Optional<Rank> rankEngland, Optional<Integer> quarter, Optional<Character> band, Optional<Change> previous,
        Optional<Change> year, Optional<Interval> interval, Optional<Level> level, Optional<Trend> trend, Optional<Value> unranked) {

    /** A figure with its value, or a marker in its place. */
    public Row(Optional<Long> number, Optional<Long> denominator, String denominatorSource, Optional<BigDecimal> value,
            Optional<Marker> marker, Neighbourhood neighbours, Optional<Rank> rankRegion, Optional<Rank> rankNeighbours,
            Optional<Rank> rankEngland, Optional<Integer> quarter, Optional<Character> band, Optional<Change> previous,
            Optional<Change> year) {
        this(number, denominator, denominatorSource, value, marker, neighbours, rankRegion, rankNeighbours, rankEngland, quarter,
                band, previous, year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Competition rank ("1224") among {@code of}. */
    public record Rank(int rank, int of) {

        /** The rank as people read it, such as {@code 2nd}. */
        public String ordinal() {
            int tens = rank % 100;
            return rank + (tens >= 11 && tens <= 13 ? "th" : switch (rank % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
            });
        }
    }

    /**
     * The neighbours' figures.
     *
     * @param model model year
     * @param mean of their values, one decimal more than the indicator's
     * @param median of their values, likewise
     * @param present how many of the ten have a value
     */
    public record Neighbourhood(int model, Optional<BigDecimal> mean, Optional<BigDecimal> median, int present) {
    }

    /**
     * A change between consecutive periods.
     *
     * @param absolute in the value's own unit, percentage points for percentages; of the unrounded values
     * @param percent relative to the earlier value, one decimal; empty if that was zero
     */
    public record Change(BigDecimal absolute, Optional<BigDecimal> percent) {
    }
}
