// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

/**
 * How far the figures of an indicator for a period are to be relied on. Follows from what is accepted now: when a release is
 * withdrawn, what it superseded is provisional again.
 *
 * @param kind in a word
 * @param label as people read it: empty, {@code provisional}, or {@code superseded by} a dataset's name and the period
 */
public record Standing(Kind kind, String label) {

    /** Nothing supersedes such figures. */
    public static final Standing FINAL = new Standing(Kind.FINAL, "");

    /** To be superseded by a release that is not here yet. */
    public static final Standing PROVISIONAL = new Standing(Kind.PROVISIONAL, "provisional");

    /** How far figures are to be relied on. */
    public enum Kind {
        FINAL, PROVISIONAL, SUPERSEDED
    }
}
