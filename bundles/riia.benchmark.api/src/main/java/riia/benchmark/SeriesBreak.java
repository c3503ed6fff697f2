// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import riia.base.Period;

/**
 * Why a series does not go on as it was. Nothing is compared across a break, and limits begin anew.
 *
 * @param at the first period of what follows
 * @param kind why
 * @param words for people, such as {@code Rates before 2022-23-Q1 divide by populations as published before the 2021 census}
 */
public record SeriesBreak(Period at, Kind kind, String words) {

    /** Why a series breaks. */
    public enum Kind {
        /** The authority began, or its borders changed. */
        REORGANISATION,
        /** The same counts are divided by populations of another release. */
        POPULATION,
        /** The indicator is defined otherwise from here on. */
        DEFINITION
    }
}
