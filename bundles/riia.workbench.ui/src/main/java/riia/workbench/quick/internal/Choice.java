// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

/**
 * Something that can be found.
 *
 * @param kind what sort of thing, such as {@code View}
 * @param title what it is called
 * @param key the key that does the same, as the user reads it
 * @param named whether it is listed only once something is typed: there are many of its kind
 * @param run does it
 */
public record Choice(String kind, String title, String key, boolean named, Runnable run) {

    /** Something that is listed before anything is typed. */
    public Choice(String kind, String title, String key, Runnable run) {
        this(kind, title, key, false, run);
    }
}
