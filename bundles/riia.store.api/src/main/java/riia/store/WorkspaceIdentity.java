// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What {@code workspace.json} says.
 *
 * @param id a random id, for life
 * @param region id of the region it is bound to
 * @param label what every screen and file must show, such as {@code SYNTHETIC SAMPLE}
 * @param created when
 */
public record WorkspaceIdentity(String id, String region, Optional<String> label, Instant created) {
}
