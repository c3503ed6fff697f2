// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Row;

/**
 * A table with one row of headings, below which every row has as many cells and is about one place and period. Blank rows hold
 * nothing and are passed over.
 */
final class TableReader implements LayoutReader {

    /** Takes the figures of one row. */
    interface Figures {
        void row(Row row, AreaCode area, Period period);
    }

    private final LayoutContext context;
    private final PeriodType periodType;
    private final Findings findings;
    private final List<String> required;
    private final Function<Header, Figures> begin;
    private Header header;
    private AreaCells areas;
    private PeriodCells periods;
    private Figures figures;
    private boolean unusable;
    private boolean anyRow;

    /**
     * @param required headings without which nothing can be read
     * @param begin called once, with headings that are all there
     */
    TableReader(LayoutContext context, PeriodType periodType, Findings findings, List<String> required,
            Function<Header, Figures> begin) {
        this.context = context;
        this.periodType = periodType;
        this.findings = findings;
        this.required = required;
        this.begin = begin;
    }

    @Override
    public void row(Row row) {
        if (header == null) {
            if (!Header.blank(row)) {
                begin(row);
            }
        } else if (!unusable) {
            below(row);
        }
    }

    private void begin(Row row) {
        header = new Header(row);
        List<String> missing = header.missing(required);
        if (!missing.isEmpty()) {
            findings.row("layout", row, "no column " + String.join(", ", missing), "the columns " + String.join(", ", required),
                    "Use the template of the dataset, or choose another layout.");
        }
        if (!header.repeated().isEmpty()) {
            findings.row("layout", row, "two columns " + String.join(", ", header.repeated()), "each heading once",
                    "Remove or rename one of the two.");
        }
        unusable = !missing.isEmpty() || !header.repeated().isEmpty();
        if (!unusable) {
            areas = new AreaCells(header, context.authorities(), findings);
            periods = new PeriodCells(header, periodType, context.period(), findings);
            figures = begin.apply(header);
        }
    }

    private void below(Row found) {
        Row row = inWorkbook(found) ? filled(found) : found;
        int width = row.cells().length;
        if (width != header.width()) {
            torn(row, width);
            return;
        }
        if (row.cells()[0].isEmpty() && Header.blank(row)) {
            return;
        }
        anyRow = true;
        Optional<AreaCode> area = areas.read(row);
        if (area.isPresent()) {
            periods.read(row, area.get()).ifPresent(period -> figures.row(row, area.get(), period));
        }
    }

    /** A workbook's row ends with its last cell that is not empty. */
    private Row filled(Row row) {
        int width = row.cells().length;
        if (width >= header.width()) {
            return row;
        }
        String[] cells = Arrays.copyOf(row.cells(), header.width());
        Arrays.fill(cells, width, cells.length, "");
        return new Row(row.sheet(), row.number(), cells);
    }

    private static boolean inWorkbook(Row row) {
        return !row.sheet().isEmpty();
    }

    private void torn(Row row, int width) {
        if (!Header.blank(row)) {
            anyRow = true;
            String remedy = inWorkbook(row) ? "A cell beside the table is filled." : width < header.width()
                    ? "A cell is missing, or the row broke off." : "A cell may hold an unquoted delimiter.";
            findings.row("torn-row", row, width == 1 ? "1 cell" : width + " cells", header.width() + " cells, as in the header", remedy);
        }
    }

    @Override
    public void end() {
        if (!anyRow && !unusable) {
            findings.file("empty", header == null ? "no rows" : "a header and no rows below it", "a header row and figures",
                    "Export the return again and check that it holds rows.");
        }
    }
}
