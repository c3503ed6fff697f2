// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.time.Instant;
import java.util.Optional;

import riia.base.Actor;

/**
 * A mapping that the workspace remembers.
 *
 * @param id from its name, and its sender if it has one; stays as long as both do
 * @param sender whose files have this shape; empty for anybody's
 * @param mapping how they are read
 * @param saved when
 * @param by who saved it
 */
public record SavedMapping(String id, Optional<String> sender, FileMapping mapping, Instant saved, Actor by) {
}
