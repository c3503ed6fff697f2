// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Period;
import riia.indicator.Indicator;

/**
 * What a region decides about the returns of a dataset: when they are due, from when they are expected, and where it reads an
 * indicator otherwise than the dataset does. Contributed as {@code riia/returns/*.json}, registered with {@code riia.region}.
 *
 * @param dataset id of the dataset
 * @param version of these rules
 * @param ranking among the rules of one region and dataset the highest counts; 0 unless told
 * @param clause where the memorandum says so
 * @param due when a return is due
 * @param from the first period expected
 * @param indicators those that the region uses; empty for all
 * @param polarity indicators whose good direction the region sees otherwise
 * @param collected whether the region's memorandum asks for the dataset; if not, no return of it is ever expected
 */
public record ReturnRules(String dataset, String version, int ranking, String clause, Due due, Optional<Period> from,
        List<String> indicators, Map<String, Indicator.Polarity> polarity, boolean collected) {

    /** Rules of a dataset that the region collects. */
    public ReturnRules(String dataset, String version, int ranking, String clause, Due due, Optional<Period> from,
            List<String> indicators, Map<String, Indicator.Polarity> polarity) {
        this(dataset, version, ranking, clause, due, from, indicators, polarity, true);
    }

    /**
     * When a return is due: the last working day in England of the {@code months}-th month after the period's end.
     *
     * @param assumed whether this is a default rather than the region's own word
     */
    public record Due(int months, boolean assumed) {
    }

    public ReturnRules {
        indicators = List.copyOf(indicators);
        polarity = Map.copyOf(polarity);
    }
}
