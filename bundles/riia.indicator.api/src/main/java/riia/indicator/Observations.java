// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Period;

/** The accepted figures, in memory. Safe on every thread. */
@ProviderType
public interface Observations {

    /**
     * The accepted figures of a dataset as of the last commit. The same object as long as nothing changed, so that caches may
     * key on it; a computation holds one and never mixes two. Not to be asked within a change of the store.
     *
     * @return empty if the dataset is not installed
     */
    Optional<Cube> cube(String dataset);

    /**
     * How far figures of an indicator are to be relied on: provisional ones stand until the published dataset has a value of any
     * authority for the same period (East Midlands MoU, appendix, datasets 6 and 7).
     */
    default Standing standing(Indicator indicator, Period period) {
        return indicator.supersededBy().map(by -> cube(by.dataset()).filter(cube -> cube.reports(by.indicator(), period))
                .map(cube -> new Standing(Standing.Kind.SUPERSEDED, "superseded by " + cube.definition().name() + " " + period.code()))
                .orElse(Standing.PROVISIONAL)).orElse(Standing.FINAL);
    }
}
