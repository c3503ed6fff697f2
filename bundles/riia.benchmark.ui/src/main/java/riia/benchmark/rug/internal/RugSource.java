// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.facts.internal.Figure;

/** The figures of a rug, before anything is filtered or sorted. Positions count from 0. */
interface RugSource {

    /** What a line or column is about. */
    enum About { AUTHORITY, INDICATOR, PERIOD, TOGETHER }

    /**
     * What stands over a column.
     *
     * @param key stays the same while figures change: an indicator's id, a period's code
     * @param sign before the title: which direction is good; may be empty
     * @param title in bold, such as {@code R03}
     * @param name over several lines; may be empty
     * @param unit at the foot; may be empty
     * @param hint all of it, for the pointer
     * @param search what a filter looks in
     */
    record Heading(String key, About about, String sign, String title, String name, String unit, String hint, String search) {
    }

    /**
     * What stands before a row.
     *
     * @param key stays the same while figures change
     * @param name such as {@code Derby}
     * @param beside in quiet letters after it, such as how close a neighbour is; may be empty
     * @param search what a filter looks in
     * @param authority whose it is, if one's
     */
    record Line(String key, About about, String name, String beside, String search, Optional<AreaCode> authority) {
    }

    List<Heading> headings();

    /** Those of several authorities together first. */
    List<Line> lines();

    /** Empty where nothing was asked, such as an indicator that has no such breakdown. */
    Optional<Figure> figure(int column, int line);

    /** What stands beside what. */
    Mode mode();
}
