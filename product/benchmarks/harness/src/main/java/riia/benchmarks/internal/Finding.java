// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.util.Optional;

/**
 * What was measured, and whether it is as good as was aimed at.
 *
 * @param what is measured
 * @param ours the product's figure; empty when the measure broke
 * @param rival its name and figure
 * @param aim at most this: a ratio where there is a rival and {@code ratioAimed}, else in the unit of the figure; empty for none
 * @param note how it was measured, or what broke
 */
record Finding(String what, Optional<Samples> ours, Optional<Rival> rival, Optional<Double> aim, boolean ratioAimed, String note) {

    /** What the product is measured against. */
    record Rival(String name, Samples samples) {
    }

    /** A figure with an aim in its own unit. */
    static Finding absolute(String what, Samples ours, double aim, String note) {
        return new Finding(what, Optional.of(ours), Optional.empty(), Optional.of(aim), false, note);
    }

    /** A figure with an aim as a ratio. */
    static Finding ratio(String what, Samples ours, Rival rival, double aim, String note) {
        return new Finding(what, Optional.of(ours), Optional.of(rival), Optional.of(aim), true, note);
    }

    /** The same with an aim in the figure's own unit, beside a rival. */
    Finding beside(Rival other) {
        return new Finding(what, ours, Optional.of(other), aim, ratioAimed, note);
    }

    /** A figure that nothing was aimed at. */
    static Finding plain(String what, Samples ours, String note) {
        return new Finding(what, Optional.of(ours), Optional.empty(), Optional.empty(), false, note);
    }

    static Finding broken(String what, Exception failure) {
        return new Finding(what, Optional.empty(), Optional.empty(), Optional.empty(), false, "NOT MEASURED: " + failure.getMessage());
    }

    Optional<Double> ratio() {
        return rival.map(other -> ours.orElseThrow().median() / other.samples().median());
    }

    Optional<Boolean> reached() {
        return aim.map(most -> (ratioAimed ? ratio().orElseThrow() : ours.orElseThrow().median()) <= most);
    }
}
