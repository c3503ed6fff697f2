// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.Row.Rank;
import riia.indicator.Indicator.Polarity;

/**
 * Everybody's figures of one indicator in one period, put in order. Positions are those of the cube.
 *
 * @param inRegion ranks among the region's members; 0 for none
 * @param inRegionOf how many of them have one
 * @param inEngland ranks among all; 0 below {@link National#LEAST}
 * @param valued how many authorities have a value
 * @param region the members, pooled
 * @param round what levels are judged by
 */
record Field(Selection selection, Polarity polarity, Column column, int[] inRegion, int inRegionOf, int[] inEngland, int valued,
        Optional<Quarters> quarters, National national, Pool region, Optional<Round> round) {

    Optional<Rank> inRegion(int a) {
        return rank(inRegion[a], inRegionOf);
    }

    Optional<Rank> inEngland(int a) {
        return rank(inEngland[a], valued);
    }

    static Optional<Rank> rank(int rank, int of) {
        return rank > 0 ? Optional.of(new Rank(rank, of)) : Optional.empty();
    }
}
