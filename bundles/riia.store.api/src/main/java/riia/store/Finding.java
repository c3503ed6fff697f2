// SPDX-License-Identifier: Apache-2.0
package riia.store;

/**
 * What an examination found of one thing.
 *
 * @param area who examined
 * @param what the thing examined, such as {@code 2,142 blocks}
 * @param sound whether it is as it should be
 * @param message what is wrong and what to do, or a short word of what was verified
 */
public record Finding(String area, String what, boolean sound, String message) {
}
