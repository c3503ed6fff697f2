// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.Optional;

/**
 * How a {@link Format} read a file.
 *
 * @param of in the order in which people read it; empty if there is nothing to tell
 */
public record Detected(List<Detection> of) {

    public Detected {
        of = List.copyOf(of);
    }

    /** The first detection of a key. */
    public Optional<Detection> of(String key) {
        return of.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
