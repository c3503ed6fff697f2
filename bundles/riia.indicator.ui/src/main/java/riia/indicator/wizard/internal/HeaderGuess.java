// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Arrays;
import java.util.List;

import riia.indicator.spi.Row;

/** Which row a person would take for headings at first sight. */
final class HeaderGuess {

    private HeaderGuess() {
    }

    /** The first row with words in at least half as many cells as the fullest row has; else the first. */
    static int row(List<Row> rows) {
        long fullest = rows.stream().mapToLong(HeaderGuess::filled).max().orElse(0);
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
