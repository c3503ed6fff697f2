// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.math.BigDecimal;
import java.util.Optional;

import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;

/** What one cell of the rug stands for, in every mode. */
public sealed interface Figure {

    /** Within which it was compared; tells the period. */
    Comparisons comparisons();

    IndicatorComparison indicator();

    /** Whose it is. */
    String who();

    Optional<BigDecimal> value();

    /** An authority's. */
    record OfAuthority(Comparisons comparisons, IndicatorComparison indicator, ComparedAuthority authority, Row row) implements Figure {

        @Override
        public String who() {
            return authority.name();
        }

        @Override
        public Optional<BigDecimal> value() {
            return row.value();
        }
    }

    /**
     * Of several authorities together.
     *
     * @param how it is made, in words
     * @param present how many entered it, in words
     */
    record Together(Comparisons comparisons, IndicatorComparison indicator, String who, Optional<BigDecimal> value, String how,
            String present) implements Figure {
    }
}
