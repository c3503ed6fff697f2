// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import riia.base.Problem;
import riia.command.Table;
import riia.indicator.ImportPreview;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.spi.Detection;
import riia.indicator.spi.Row;

/** Looks into files, in words, and the ways in which they could be read, in rows. */
final class PreviewRows {

    static final String FIELDS = "file, sheet, dataset, layout, score, saved, reasons";

    private static final List<String> COLUMNS = List.of(FIELDS.split(", "));
    private static final int ROWS = 10;
    private static final int WIDTH = 24;

    private final PrintWriter text;
    private final List<List<Object>> rows = new ArrayList<>();

    PreviewRows(PrintWriter text) {
        this.text = text;
    }

    /** Adds a file; false if it cannot be read. */
    boolean add(ImportPreview preview) {
        text.println(preview.file() + (preview.format().isEmpty() ? "" : ": " + preview.format()));
        preview.detected().ifPresent(detected -> detected.of().forEach(this::detection));
        preview.problems().stream().map(Problem::message).forEach(message -> text.println("  " + message));
        preview.sheets().forEach(this::sheet);
        text.flush();
        preview.candidates().forEach(one -> rows.add(Table.row(preview.file(), one.sheet(), one.dataset(), one.layout(), one.score(),
                one.saved().orElse(null), String.join("; ", one.reasons()))));
        return preview.problems().isEmpty();
    }

    private void detection(Detection one) {
        text.println("  " + one.label() + ": " + one.value() + (one.told() ? " (told)" : one.reason().isEmpty() ? "" : " (" + one.reason() + ")"));
    }

    private void sheet(ImportPreview.Sheet sheet) {
        text.println("  " + (sheet.name().isEmpty() ? "" : "Sheet '" + sheet.name() + "', ") + sheet.total() + " rows");
        for (Row row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
            text.println("    " + row.number() + "  " + Arrays.stream(row.cells()).map(PreviewRows::cut).collect(Collectors.joining(" | ")));
        }
        int widest = sheet.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
        if (widest > 0) {
            text.println("    columns A to " + ColumnAt.letterOf(widest - 1));
        }
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
    }

    Table table() {
        return new Table(COLUMNS, rows);
    }
}
