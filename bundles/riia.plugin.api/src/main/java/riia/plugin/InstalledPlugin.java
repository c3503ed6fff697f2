// SPDX-License-Identifier: Apache-2.0
package riia.plugin;

import java.util.List;
import java.util.Optional;

/**
 * A contributed bundle.
 *
 * @param id its symbolic name
 * @param version its version
 * @param kind {@code region}, {@code dataset}, ..., by what it contributes
 * @param state such as {@code active} or {@code installed}
 * @param provides what it contributes
 * @param requires what it needs
 * @param signer who signed it, once verified
 */
public record InstalledPlugin(String id, String version, String kind, String state, List<String> provides,
        List<String> requires, Optional<String> signer) {

    public InstalledPlugin {
        provides = List.copyOf(provides);
        requires = List.copyOf(requires);
    }
}
