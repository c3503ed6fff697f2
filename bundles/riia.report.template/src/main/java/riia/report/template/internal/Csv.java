// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A template as CSV: UTF-8 with a byte order mark, so that a spreadsheet opens it with its accents. */
final class Csv {

    private Csv() {
    }

    static void write(OutputStream out, List<Line> lines) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF").append(record(Line.COLUMNS));
        lines.forEach(line -> text.append(record(line.cells())));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String record(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
