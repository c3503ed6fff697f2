// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of CSV: RFC 4180, UTF-8, ended by LF. */
final class CsvLines {

    private final Writer out;

    CsvLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append('\n');
    }

    void flush() throws IOException {
        out.flush();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
