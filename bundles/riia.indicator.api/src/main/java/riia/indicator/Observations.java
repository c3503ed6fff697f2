// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

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
}
