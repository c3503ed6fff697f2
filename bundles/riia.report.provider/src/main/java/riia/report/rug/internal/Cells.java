// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;

/** An authority's figure as a cell, or what stands in its place. */
public final class Cells {

    private Cells() {
    }

    /** In the shade of its band or quarter, with that as its sign. */
    public static Cell shaded(ComparedAuthority authority, IndicatorComparison one, Row row) {
        return cell(authority, one, row, Signs.of(one, row), Signs.shade(one, row));
    }

    /** Without shade and sign. */
    public static Cell plain(ComparedAuthority authority, IndicatorComparison one, Row row) {
        return cell(authority, one, row, "", Shade.NONE);
    }

    private static Cell cell(ComparedAuthority authority, IndicatorComparison one, Row row, String sign, Shade shade) {
        String hint = Words.cell(authority, one, row);
        if (row.value().isPresent()) {
            return new Cell.Figure(row.value().get(), sign, shade, hint);
        }
        return row.unranked().<Cell>map(value -> new Cell.Words(Words.said(value)))
                .orElseGet(() -> new Cell.Marked(Words.symbol(row.marker()), hint));
    }
}
