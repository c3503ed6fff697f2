// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import riia.indicator.ImportPreview;
import riia.indicator.spi.Row;

/** What a person would take for the data at first sight. */
final class FirstSight {

    private FirstSight() {
    }

    /** The sheet with most cells that are filled. */
    static int sheet(List<ImportPreview.Sheet> sheets) {
        return IntStream.range(0, sheets.size()).boxed()
                .max(Comparator.comparingLong(one -> sheets.get(one).rows().stream().mapToLong(FirstSight::filled).sum())).orElse(0);
    }

    /** The first row with words in at least half as many cells as the fullest row has; else the first. */
    static int header(List<Row> rows) {
        long fullest = rows.stream().mapToLong(FirstSight::filled).max().orElse(0);
        return rows.stream().filter(row -> filled(row) * 2 >= fullest && filled(row) > 1 && isWords(row)).mapToInt(Row::number).findFirst()
                .orElse(rows.isEmpty() ? 1 : rows.get(0).number());
    }

    private static long filled(Row row) {
        return Arrays.stream(row.cells()).filter(one -> !one.isBlank()).count();
    }

    private static boolean isWords(Row row) {
        return Arrays.stream(row.cells()).filter(one -> one.matches("\\s*[-\\d.,%]+\\s*")).count() * 2 < filled(row);
    }
}
