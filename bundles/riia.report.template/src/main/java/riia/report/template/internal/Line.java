// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.util.ArrayList;
import java.util.List;

import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.reference.Authority;

/**
 * A row to be filled in.
 *
 * @param breakdown {@code Total}, a part of it, or nothing where the sender names the part
 */
record Line(Authority authority, PeriodCells period, Indicator indicator, String breakdown) {

    /** Columns of the standard layout, in its order. */
    static final List<String> COLUMNS = List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name",
            "region_code", "region_name", "old_la_code", "la_name", "new_la_code", "indicator", "breakdown", "number", "denominator", "note");

    static final int INDICATOR = COLUMNS.indexOf("indicator");
    static final int BREAKDOWN = COLUMNS.indexOf("breakdown");
    static final int NUMBER = COLUMNS.indexOf("number");

    /** Rows for parts that only the sender knows, such as job titles. */
    private static final int ROWS_TO_NAME = 10;

    /** Every row of a template, authority by authority. */
    static List<Line> all(DatasetDefinition dataset, Period period, List<Authority> authorities) {
        PeriodCells cells = PeriodCells.of(period);
        List<Line> lines = new ArrayList<>();
        for (Authority authority : authorities) {
            for (Indicator indicator : dataset.indicators()) {
                lines.add(new Line(authority, cells, indicator, Indicator.TOTAL));
                indicator.breakdowns().forEach(part -> lines.add(new Line(authority, cells, indicator, part)));
                for (int i = 0; indicator.open() && i < ROWS_TO_NAME; i++) {
                    lines.add(new Line(authority, cells, indicator, ""));
                }
            }
        }
        return lines;
    }

    /** Whether the sender names the part. */
    boolean open() {
        return breakdown.isEmpty();
    }

    /** What stands there before it is filled in: everything but number, denominator and note. */
    List<String> cells() {
        return List.of(period.time(), period.identifier(), "Local authority", "E92000001", "England", authority.region().code(),
                authority.regionName(), authority.code().code(), authority.name(), authority.onsCode(), indicator.id(), breakdown, "", "", "");
    }
}
