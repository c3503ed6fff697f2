// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import riia.indicator.DatasetDefinition;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.spi.Row;

/** Rows of records as they may be looked at before they are imported: without the pseudonyms below their heading. */
public final class HiddenPseudonyms {

    private static final String INSTEAD = "(not shown)";

    private HiddenPseudonyms() {
    }

    /** The rows; of a dataset of figures as they are. */
    public static List<Row> in(List<Row> rows, DatasetDefinition dataset) {
        Set<String> headings = dataset.records().stream().flatMap(records -> records.tables().stream()).map(RecordTable::pseudonym)
                .flatMap(Optional::stream).map(Column::name).map(Header::key).collect(Collectors.toSet());
        List<Row> hidden = new ArrayList<>();
        int column = -1;
        for (Row row : rows) {
            String[] cells = row.cells().clone();
            if (column >= 0 && column < cells.length && !cells[column].isBlank()) {
                cells[column] = INSTEAD;
            }
            for (int i = 0; i < cells.length && column < 0; i++) {
                column = headings.contains(Header.key(cells[i])) ? i : -1;
            }
            hidden.add(new Row(row.sheet(), row.number(), cells));
        }
        return hidden;
    }
}
