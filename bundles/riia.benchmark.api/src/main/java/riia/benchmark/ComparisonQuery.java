// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Indicator;

/**
 * What to compare.
 *
 * @param dataset id of the dataset
 * @param period of its type
 * @param indicators ids; empty for all
 * @param breakdown {@code Total} unless told
 * @param measure id of the measure; empty for each indicator's first that applies
 * @param scope whose rows are wanted; comparators are always everyone's
 * @param basis how a quarter's flow is expressed
 * @param model model year of the statistical neighbours
 */
public record ComparisonQuery(String dataset, Period period, List<String> indicators, String breakdown,
        Optional<String> measure, Scope scope, Basis basis, int model) {

    /** How a quarter's flow is expressed. */
    public enum Basis {
        /** As it is. */
        QUARTER,
        /** A quarter's rate and its limits times four; stocks and percentages have none. */
        ANNUALISED,
        /** Four consecutive quarters together; stocks have none. */
        ROLLING
    }

    /** Whose rows are wanted. */
    public sealed interface Scope {
        /** The region's members. */
        record Members() implements Scope {
        }

        /** Everyone with a figure, comparators included. */
        record Everyone() implements Scope {
        }

        /** One authority. */
        record One(AreaCode authority) implements Scope {
        }

        /** Chosen ones, such as an authority and its neighbours; in this order. */
        record Chosen(List<AreaCode> authorities) implements Scope {
            public Chosen {
                authorities = List.copyOf(authorities);
            }
        }
    }

    public ComparisonQuery {
        indicators = List.copyOf(indicators);
    }

    /** All indicators of a period for the region's members, neighbours by the 2025 model. */
    public static ComparisonQuery members(String dataset, Period period) {
        return new ComparisonQuery(dataset, period, List.of(), Indicator.TOTAL, Optional.empty(), new Scope.Members(),
                Basis.QUARTER, 2025);
    }

    /** The same question on another basis and by another model. */
    public ComparisonQuery by(Basis other, int otherModel) {
        return new ComparisonQuery(dataset, period, indicators, breakdown, measure, scope, other, otherModel);
    }

    /** The same for everyone with a figure. */
    public static ComparisonQuery everyone(String dataset, Period period) {
        return new ComparisonQuery(dataset, period, List.of(), Indicator.TOTAL, Optional.empty(), new Scope.Everyone(),
                Basis.QUARTER, 2025);
    }
}
