// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;

import riia.base.Value;

/** What the cells of an indicator say, if not a marker. Only counts are divided; only counts and means are pooled. */
public enum Collects {

    /** Whole numbers of children, episodes or events: {@link Value.Count}. */
    COUNT,
    /** A rate or percentage without its parts: {@link Value.Supplied}. Ranked. */
    SUPPLIED,
    /** A mean, and as its denominator the number of cases: {@link Value.Mean}; without them {@link Value.Supplied}. Ranked. */
    MEAN,
    /** A score that may be negative: {@link Value.Decimal}. Ranked. */
    DECIMAL,
    /** Pounds sterling: {@link Value.Money}. Ranked. */
    MONEY,
    /** From one amount to another, such as a salary: {@link Value.Range}. Shown only. */
    RANGE,
    /** Words: {@link Value.Text}. Shown only. */
    TEXT;

    /** What is collected unless it is said: something supplied if every measure is, else a count. */
    public static Collects by(List<Measure> measures) {
        return measures.stream().allMatch(one -> one.kind() == Measure.Kind.SUPPLIED) ? SUPPLIED : COUNT;
    }

    /** Whether values have an order in which authorities can be ranked. */
    public boolean ranked() {
        return this != RANGE && this != TEXT;
    }
}
