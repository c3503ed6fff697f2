// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;

import riia.base.Actor;

/**
 * That a return was asked for. The address that was written to is not kept.
 *
 * @param of which return
 * @param role of whom was written to, such as {@code data-lead}
 * @param at when
 * @param by who asked
 */
public record Chased(Return of, String role, Instant at, Actor by) {
}
