// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.facts.internal.SignalWords;
import riia.benchmark.rug.internal.Chooser.Offer;

/**
 * What there is to see: what can be chosen, what is chosen, and the figures.
 *
 * @param mode what stands beside what
 * @param offers what each chooser has
 * @param figures the rug, if there are figures
 * @param missing why there are none, and what to do
 */
record Rug(Mode mode, Map<Chooser, Offer> offers, Optional<Figures> figures, Missing missing) {

    /**
     * Figures to be seen.
     *
     * @param newest the comparison of the period in front, or the newest of several
     * @param region the region's name
     * @param mark what must be said of the figures wherever they are seen
     * @param signals what is said of signals
     */
    record Figures(RugSource source, Comparisons newest, String region, List<String> mark, SignalWords signals) {
        Figures {
            mark = List.copyOf(mark);
        }

        /** What was asked, for a file. */
        ComparisonQuery query() {
            return newest.query();
        }
    }

    /** Why there is nothing to see. */
    enum Missing { NOTHING, DATASET, FIGURES, NEIGHBOURS, BREAKDOWN }

    Rug {
        offers = Map.copyOf(offers);
    }

    Offer offer(Chooser chooser) {
        return offers.getOrDefault(chooser, Offer.NOTHING);
    }

    /** What is chosen; empty where there is nothing to choose. */
    String chosen(Chooser chooser) {
        return offer(chooser).chosen();
    }
}
