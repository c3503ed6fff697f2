// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import riia.command.Table;
import riia.command.spi.UsageException;

/** The forms in which a table is reported. CSV and JSON are stable; the table is for people. */
enum ReportFormat {

    TABLE(TextTable::write), CSV(CsvTable::write), JSON(JsonTable::write);

    private final Writer writer;

    ReportFormat(Writer writer) {
        this.writer = writer;
    }

    /** Writes a table; the target stays open. */
    void write(Table table, java.io.Writer target) throws IOException {
        writer.write(table, target);
        target.flush();
    }

    static ReportFormat of(Optional<String> name) throws UsageException {
        try {
            return name.map(one -> valueOf(one.toUpperCase(Locale.ROOT))).orElse(TABLE);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--format is table, csv or json; found '" + name.orElse("") + "'");
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(Table table, java.io.Writer target) throws IOException;
    }
}
