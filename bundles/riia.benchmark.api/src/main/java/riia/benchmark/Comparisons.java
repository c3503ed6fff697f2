// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.DatasetDefinition;

/**
 * The answer to a query.
 *
 * @param dataset the definition compared under
 * @param period of the figures
 * @param sequence the store's sequence as of which they are
 * @param query what was asked
 * @param authorities whose rows there are, by name; each {@link IndicatorComparison} has one row for each, in this order
 * @param indicators in the dataset's order
 */
public record Comparisons(DatasetDefinition dataset, Period period, long sequence, ComparisonQuery query,
        List<ComparedAuthority> authorities, List<IndicatorComparison> indicators) {

    /** An authority in a comparison; {@code member} says whether the active region counts it among its own. */
    public record ComparedAuthority(AreaCode code, String onsCode, String name, boolean member) {
    }

    public Comparisons {
        authorities = List.copyOf(authorities);
        indicators = List.copyOf(indicators);
    }

    /** Where an authority stands among the rows. */
    public OptionalInt row(AreaCode code) {
        for (int i = 0; i < authorities.size(); i++) {
            if (authorities.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The comparison of one indicator. */
    public Optional<IndicatorComparison> indicator(String id) {
        return indicators.stream().filter(one -> one.indicator().id().equals(id)).findFirst();
    }
}
