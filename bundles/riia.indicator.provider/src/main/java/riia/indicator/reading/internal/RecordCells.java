// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.spi.RecordSink;
import riia.indicator.spi.Row;

/** Finds the declared cells of each row, and whether every row says that it is made up. */
final class RecordCells implements TableReader.Figures {

    private final RecordSink sink;
    private final int[] positions;
    private final int synthetic;
    private final String[] cells;

    RecordCells(Header header, RecordTable table, RecordSink sink) {
        this.sink = sink;
        this.positions = table.columns().stream().map(Column::name).mapToInt(header::position).toArray();
        this.synthetic = header.position(RecordsLayout.SYNTHETIC);
        this.cells = new String[positions.length];
    }

    @Override
    public void row(Row row, AreaCode area, Period period) {
        for (int i = 0; i < positions.length; i++) {
            cells[i] = positions[i] < 0 ? "" : row.cell(positions[i]);
        }
        boolean marked = synthetic >= 0 && row.cell(synthetic).strip().equalsIgnoreCase("yes");
        sink.row(area, period, row, cells, marked);
    }
}
