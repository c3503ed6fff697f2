// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;
import java.util.function.Consumer;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.mapping.FileMapping;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;

/** The one engine: reads a sheet as a mapping tells, whatever its shape. */
final class MappedReader implements LayoutReader {

    private final FileMapping mapping;
    private final DatasetDefinition dataset;
    private final LayoutContext context;
    private final Findings findings;
    private final Consumer<Reading> readings;
    private final SheetTop top;
    private MappedRows rows;
    private boolean begun;
    private boolean any;

    MappedReader(FileMapping mapping, DatasetDefinition dataset, LayoutContext context, Consumer<Reading> readings,
            Consumer<Problem> problems) {
        this.mapping = mapping;
        this.dataset = dataset;
        this.context = context;
        this.findings = new Findings(context.fileName(), problems);
        this.readings = readings;
        this.top = new SheetTop(mapping, context.fileName());
    }

    @Override
    public void row(Row row) {
        if (!mapping.rows().holds(row.number())) {
            top.row(row);
            return;
        }
        if (!begun) {
            begin(row);
        }
        if (rows != null && !blank(row)) {
            any = true;
            rows.row(row);
        }
    }

    private void begin(Row row) {
        begun = true;
        MappedRows possible = new MappedRows(mapping, dataset, context, top, findings, readings);
        List<String> faults = possible.faults();
        if (faults.isEmpty()) {
            rows = possible;
            rows.sayUnread(row);
        } else {
            findings.row("layout", row, String.join("; ", faults), "what mapping '" + mapping.name() + "' tells",
                    "Correct the mapping, or map the file anew.");
        }
    }

    static boolean blank(Row row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void end() {
        if (rows != null) {
            rows.end();
        }
        if (!any && (rows != null || !begun)) {
            findings.file("empty", "no rows below the headings", "figures below row " + mapping.rows().headerTo(),
                    "Export the return again and check that it holds rows.");
        }
    }
}
