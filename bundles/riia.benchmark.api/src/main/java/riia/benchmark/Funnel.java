// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import riia.benchmark.Comparisons.ComparedAuthority;

/**
 * One indicator of one period as a funnel: values by the size of what they are divided by, round a pooled value, with 95% and 99.8%
 * limits adjusted for over-dispersion (Spiegelhalter, Statistics in Medicine 24, 2005, 1185-1202; 10% winsorised at each tail).
 *
 * @param comparison the indicator, compared: names, unit, comparator
 * @param round whose pooled value the limits lie round: {@code England} or the region's name
 * @param target that value, unrounded
 * @param method for people, such as {@code adjusted for over-dispersion, additive, 10% winsorised at each tail}; says so when nothing had
 *        to be adjusted
 * @param points those with value and denominator, smallest denominator first
 * @param curve the limits at denominators from the smallest to the largest; values in the measure's unit
 */
public record Funnel(IndicatorComparison comparison, String round, double target, String method, List<FunnelPoint> points,
        List<Limits> curve) {

    /**
     * One authority.
     *
     * @param denominator what its count is divided by
     * @param value unrounded
     * @param shown as shown
     * @param limits at its denominator
     */
    public record FunnelPoint(ComparedAuthority authority, long number, long denominator, double value, BigDecimal shown, Level level,
            Limits limits) {
    }

    /**
     * Limits at one denominator: adjusted ones, and in {@code plain*} those that chance alone would give.
     */
    public record Limits(double denominator, double lower998, double lower95, double upper95, double upper998, double plainLower998,
            double plainLower95, double plainUpper95, double plainUpper998) {
    }

    public Funnel {
        points = List.copyOf(points);
        curve = List.copyOf(curve);
    }

    /** The point of an authority. */
    public Optional<FunnelPoint> point(riia.base.AreaCode authority) {
        return points.stream().filter(one -> one.authority().code().equals(authority)).findFirst();
    }
}
