// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import riia.indicator.DatasetDefinition;
import riia.indicator.ImportPreview;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;
import riia.indicator.wizard.internal.ColumnUse.Kind;

/**
 * The beginning of a sheet, with what each row, column and cell is taken for.
 *
 * @param name of the sheet; empty where a file has none
 * @param rows the first rows
 * @param total how many rows the sheet has
 * @param headings of the columns
 * @param columns what each column is taken for, in words
 * @param parts what each row is
 * @param signs texts outside of columns that tell something, by {@code row:position}
 */
record SheetFace(String name, List<Row> rows, long total, Headings headings, List<Strip> columns, List<Part> parts,
        java.util.Map<String, Kind> signs) {

    /** What a row is. */
    enum Part {
        ABOVE(""), HEADING("heading"), FIGURES(""), LEFT_OUT("left out"), BELOW("not read");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The word beside the row's number; empty for the ordinary. */
        String label() {
            return label;
        }
    }

    /**
     * What stands over a column.
     *
     * @param use what it is taken for; empty where a layout finds its columns by their names
     * @param title such as {@code R03 Repeat referrals}
     * @param detail such as {@code number}
     */
    record Strip(Optional<ColumnUse> use, String title, String detail) {
    }

    /** A sheet read by a mapping that is being made. */
    static SheetFace of(ImportPreview.Sheet sheet, MappingDraft draft, Optional<DatasetDefinition> dataset) {
        Headings headings = Headings.of(sheet.rows(), draft.rows().at());
        List<Strip> columns = IntStream.range(0, headings.width()).mapToObj(one -> strip(draft.use(one, headings), dataset)).toList();
        List<Integer> labels = IntStream.range(0, headings.width()).filter(one -> isLabel(draft.use(one, headings).kind())).boxed().toList();
        List<Part> parts = sheet.rows().stream().map(row -> part(row, draft.rows(), labels)).toList();
        java.util.Map<String, Kind> signs = new java.util.HashMap<>();
        cells(draft.columns().authority(), Kind.AUTHORITY, signs);
        cells(draft.columns().period(), Kind.PERIOD, signs);
        return new SheetFace(sheet.name(), sheet.rows(), sheet.total(), headings, columns, parts, signs);
    }

    /** A sheet read by a layout that knows its columns by their names, in the first row. */
    static SheetFace named(ImportPreview.Sheet sheet) {
        int header = sheet.rows().isEmpty() ? 1 : sheet.rows().get(0).number();
        Headings headings = Headings.of(sheet.rows(), TableRows.below(header, header));
        List<Part> parts = sheet.rows().stream().map(row -> row.number() == header ? Part.HEADING : Part.FIGURES).toList();
        return new SheetFace(sheet.name(), sheet.rows(), sheet.total(), headings,
                headings.texts().stream().map(text -> new Strip(Optional.empty(), text, "by its name")).toList(), parts, java.util.Map.of());
    }

    private static boolean isLabel(Kind kind) {
        return kind == Kind.AUTHORITY || kind == Kind.INDICATOR;
    }

    private static Part part(Row row, DraftRows rows, List<Integer> labels) {
        TableRows at = rows.at();
        if (at.isHeader(row.number())) {
            return Part.HEADING;
        } else if (!at.holds(row.number())) {
            return at.last() > 0 && row.number() > at.last() ? Part.BELOW : Part.ABOVE;
        }
        return labels.stream().anyMatch(one -> rows.isLeftOut(row.cell(one))) ? Part.LEFT_OUT : Part.FIGURES;
    }

    private static Strip strip(ColumnUse use, Optional<DatasetDefinition> dataset) {
        return switch (use.kind()) {
            case FIGURES -> new Strip(Optional.of(use), ColumnChoice.title(use.meaning(),
                    dataset.flatMap(one -> one.indicator(use.meaning().indicator()))), ColumnChoice.words(use.meaning().role()));
            case BY_HEADING -> new Strip(Optional.of(use), ColumnChoice.words(Kind.BY_HEADING), ColumnChoice.words(use.meaning().role()));
            default -> new Strip(Optional.of(use), ColumnChoice.words(use.kind()), "");
        };
    }

    private static void cells(List<TextAt> texts, Kind kind, java.util.Map<String, Kind> signs) {
        texts.forEach(one -> {
            if (one instanceof TextAt.Cell cell) {
                signs.put(key(cell.row(), cell.position()), kind);
            }
        });
    }

    private static String key(int row, int position) {
        return row + ":" + position;
    }

    /** What a cell outside of columns tells, if it tells something. */
    Optional<Kind> sign(Row row, int position) {
        return Optional.ofNullable(signs.get(key(row.number(), position)));
    }

    /** The index among the shown rows of a row's number; -1 if it is not shown. */
    int index(int number) {
        return IntStream.range(0, rows.size()).filter(one -> rows.get(one).number() == number).findFirst().orElse(-1);
    }

    /** A cell as a sentence, for those who hear the screen. */
    String sentence(int index, int position) {
        Row row = rows.get(index);
        Strip strip = columns.get(position);
        List<String> parts = new ArrayList<>(List.of(ColumnAt.letterOf(position) + row.number()));
        String cell = row.cell(position).strip();
        parts.add(cell.isEmpty() ? "empty" : cell);
        parts.add("column: " + strip.title() + (strip.detail().isEmpty() ? "" : ", " + strip.detail()));
        if (!parts(index).label().isEmpty()) {
            parts.add("row: " + parts(index).label());
        }
        sign(row, position).ifPresent(kind -> parts.add("tells the " + ColumnChoice.words(kind).toLowerCase(java.util.Locale.ROOT)));
        return String.join("; ", parts);
    }

    Part parts(int index) {
        return parts.get(index);
    }
}
