// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

/**
 * Something that can be found.
 *
 * @param kind what sort of thing, such as {@code View}
 * @param title what it is called
 * @param key the key that does the same, as the user reads it
 * @param run does it
 */
public record Choice(String kind, String title, String key, Runnable run) {
}
