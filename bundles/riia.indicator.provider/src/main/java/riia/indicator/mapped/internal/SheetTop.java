// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/** What a mapping looks for above the figures of a sheet: the rows of headings, and cells that tell the authority or the period. */
final class SheetTop {

    private final FileMapping mapping;
    private final String file;
    private final List<Row> header = new ArrayList<>();
    private final Map<Integer, Row> rows = new HashMap<>();
    private String sheet = "";

    /** @param file the file's name */
    SheetTop(FileMapping mapping, String file) {
        this.mapping = mapping;
        this.file = file;
        Stream.concat(mapping.authority().stream(), mapping.period().from().stream()).forEach(at -> {
            if (at instanceof TextAt.Cell cell) {
                rows.put(cell.row(), null);
            }
        });
    }

    /** Takes a row that holds no figures. */
    void row(Row row) {
        sheet = row.sheet();
        if (mapping.rows().isHeader(row.number())) {
            header.add(row);
        }
        rows.computeIfPresent(row.number(), (key, before) -> row);
        if (rows.containsKey(row.number())) {
            rows.put(row.number(), row);
        }
    }

    Headings headings() {
        return new Headings(header);
    }

    /** What the sheet as a whole tells: the texts that are neither in a row of figures nor in a heading. */
    List<String> told(List<TextAt> from) {
        List<String> texts = new ArrayList<>();
        for (TextAt at : from) {
            String text = at instanceof TextAt.Cell cell ? cell(cell)
                    : at instanceof TextAt.SheetName ? sheet
                    : at instanceof TextAt.FileName ? file.replaceFirst("\\.\\w{1,5}$", "").replace('_', ' ')
                    : at instanceof TextAt.Fixed fixed ? fixed.text() : "";
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String cell(TextAt.Cell at) {
        Row row = rows.get(at.row());
        return row == null ? "" : row.cell(at.position());
    }

    /** Where the texts stand, for a message. */
    static String where(List<TextAt> from) {
        return from.stream().map(at -> at instanceof TextAt.Cell cell ? "cell " + cell.address()
                : at instanceof TextAt.SheetName ? "the sheet's name"
                : at instanceof TextAt.FileName ? "the file's name"
                : at instanceof TextAt.Heading ? "the headings"
                : at instanceof TextAt.Column column ? "column " + name(column.at())
                : at instanceof TextAt.Fixed fixed ? "'" + fixed.text() + "'" : "").collect(Collectors.joining(", "));
    }

    /** A column in a message. */
    static String name(ColumnAt at) {
        return at.heading().isBlank() ? at.letter() : at.letter().isEmpty() ? "'" + at.heading() + "'" : at.letter() + " '" + at.heading() + "'";
    }

    /** What joins the texts of a period. */
    static String joined(List<String> texts) {
        return String.join(ColumnAt.OVER, texts);
    }
}
