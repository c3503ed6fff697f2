// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;

/** Draws up the funnel by which an indicator's levels are judged. */
final class Funnels {

    /** At so many denominators the curves are told; each a little larger than the one before. */
    private static final int STEPS = 64;

    private final List<ComparedAuthority> everyone;

    /** @param everyone in the order of the cube */
    Funnels(List<ComparedAuthority> everyone) {
        this.everyone = everyone;
    }

    /** None where levels are not judged. */
    Optional<Funnel> of(IndicatorComparison comparison, Field field) {
        return field.round().map(round -> {
            List<FunnelPoint> points = points(field, round);
            return new Funnel(comparison, round.name(), round.model().target(), round.model().words(), points, curve(points, round.model()));
        });
    }

    private List<FunnelPoint> points(Field field, Round round) {
        Column now = field.column();
        int decimals = field.selection().indicator().decimals();
        List<FunnelPoint> points = new ArrayList<>();
        for (int a = 0; a < everyone.size(); a++) {
            Optional<Level> level = round.level(now, a);
            if (level.isPresent()) {
                points.add(new FunnelPoint(everyone.get(a), now.numbers[a], now.denominators[a], now.values[a],
                        now.rounded(a, decimals).orElseThrow(), level.get(), limits(round.model(), now.denominators[a])));
            }
        }
        points.sort(Comparator.comparingLong(FunnelPoint::denominator).thenComparing(one -> one.authority().name()));
        return points;
    }

    private static List<Funnel.Limits> curve(List<FunnelPoint> points, FunnelModel model) {
        if (points.isEmpty()) {
            return List.of();
        }
        double first = points.get(0).denominator();
        double last = points.get(points.size() - 1).denominator();
        int steps = first < last ? STEPS : 1;
        List<Funnel.Limits> curve = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            curve.add(limits(model, i == 0 ? first : i == steps - 1 ? last : first * Math.pow(last / first, i / (steps - 1.0))));
        }
        return curve;
    }

    private static Funnel.Limits limits(FunnelModel model, double denominator) {
        Limits outer = model.limits(denominator, FunnelModel.Z998);
        Limits inner = model.limits(denominator, FunnelModel.Z95);
        Limits plainOuter = model.plain(denominator, FunnelModel.Z998);
        Limits plainInner = model.plain(denominator, FunnelModel.Z95);
        return new Funnel.Limits(denominator, outer.lower(), inner.lower(), inner.upper(), outer.upper(), plainOuter.lower(),
                plainInner.lower(), plainInner.upper(), plainOuter.upper());
    }
}
