// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import riia.base.Problem;
import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Row;
import riia.indicator.spi.UnreadableException;
import riia.testkit.FuzzedFormat;

/** The rows of a workbook, and what was said of it. */
record ReadRows(List<Row> rows, Detected detected) {

    static ReadRows of(Book book) throws IOException, UnreadableException {
        return of(book, Map.of());
    }

    static ReadRows of(Book book, Map<String, String> settings) throws IOException, UnreadableException {
        List<Row> rows = new ArrayList<>();
        Detected detected = new XlsxFormat().read(book.source(), settings, rows::add);
        return new ReadRows(rows, detected);
    }

    /** Each row as {@code sheet!number: cells}. */
    List<String> lines() {
        return rows.stream().map(row -> row.sheet() + "!" + row.number() + ": " + String.join("|", row.cells())).toList();
    }

    /** The cells of a row. */
    List<String> cells(int index) {
        return List.of(rows.get(index).cells());
    }

    String reason(String key) {
        return detected.of(key).orElseThrow().reason();
    }

    /** The one problem of a workbook that is refused. */
    static Problem refused(Book book) {
        return refused(book.source());
    }

    static Problem refused(ImportSource source) {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> new XlsxFormat().read(source, Map.of(), row -> { }));
        assertThat(refused).isNotNull();
        FuzzedFormat.assertTold(refused, source.name());
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).rule()).isEqualTo("format");
        return refused.problems().get(0);
    }
}
