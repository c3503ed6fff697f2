// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.PeriodAt.Form;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/**
 * Where a sheet tells its period.
 *
 * @param at for the mapping
 * @param found whether a period was read there, not merely hoped for
 * @param reason as a phrase, such as {@code period 2025-26-Q2 from the title in A1}
 */
record PeriodGuess(PeriodAt at, boolean found, String reason) {

    /** Looks in columns beside the figures, in headings over them, in the title, in the sheet's name; the file's name is left. */
    static PeriodGuess of(SheetLook look, PeriodType type, Headings headings, List<Row> titles, List<Row> data, List<Integer> figures) {
        List<Integer> columns = look.columns(i -> !figures.contains(i) && data.size() > 0
                && SheetLook.count(data, row -> PeriodText.only(row.cell(i)) && !plainNumber(row.cell(i))) * 5 >= data.size() * 4);
        if (!columns.isEmpty()) {
            Optional<PeriodGuess> beside = beside(type, headings, data.get(0), columns);
            if (beside.isPresent()) {
                return beside.get();
            }
        }
        Optional<PeriodGuess> over = over(look, type, headings, titles, figures);
        return over.orElseGet(() -> apart(look, type, titles));
    }

    private static boolean plainNumber(String cell) {
        return cell.strip().matches("\\d{1,3}|\\d{7,}");
    }

    private static Optional<PeriodGuess> beside(PeriodType type, Headings headings, Row first, List<Integer> columns) {
        List<TextAt> from = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int column : columns) {
            from.add(new TextAt.Column(headings.at(column)));
            texts.add(first.cell(column));
        }
        return PeriodText.read(SheetTop.joined(texts), type, Form.PLAIN).map(period -> new PeriodGuess(new PeriodAt(from, Form.PLAIN), true,
                "period " + period + " and others from column " + ColumnAt.letterOf(columns.get(0))));
    }

    /** Headings that tell it, alone or with a year in the title. */
    private static Optional<PeriodGuess> over(SheetLook look, PeriodType type, Headings headings, List<Row> titles, List<Integer> figures) {
        List<String> texts = figures.stream().map(i -> SheetTop.joined(headings.texts(i))).filter(PeriodText::hints).toList();
        if (texts.isEmpty() || texts.size() * 5 < figures.size() * 4) {
            return Optional.empty();
        }
        List<TextAt> with = new ArrayList<>();
        with.add(null);
        cells(titles).stream().filter(cell -> PeriodText.hints(text(titles, cell))).forEach(with::add);
        String sheet = look.rows.get(0).sheet();
        if (PeriodText.hints(sheet)) {
            with.add(new TextAt.SheetName());
        }
        for (TextAt one : with) {
            String before = one == null ? "" : (one instanceof TextAt.Cell cell ? text(titles, cell) : sheet) + ColumnAt.OVER;
            List<Period> read = texts.stream().map(text -> PeriodText.read(before + text, type, Form.PLAIN)).flatMap(Optional::stream).toList();
            if (read.size() == texts.size()) {
                List<TextAt> from = one == null ? List.of(new TextAt.Heading(TextAt.Heading.ANY))
                        : List.of(one, new TextAt.Heading(TextAt.Heading.ANY));
                return Optional.of(new PeriodGuess(new PeriodAt(from, Form.PLAIN), true, "periods " + read.get(0)
                        + (read.stream().distinct().count() > 1 ? " to " + read.get(read.size() - 1) : "") + " from the headings"
                        + (one == null ? "" : " and " + SheetTop.where(List.of(one)))));
            }
        }
        return Optional.empty();
    }

    /** In the title, in two cells of it together, or in the sheet's name. */
    private static PeriodGuess apart(SheetLook look, PeriodType type, List<Row> titles) {
        List<TextAt.Cell> cells = cells(titles);
        for (TextAt.Cell cell : cells) {
            Optional<Period> period = PeriodText.read(text(titles, cell), type, Form.PLAIN);
            if (period.isPresent()) {
                return new PeriodGuess(PeriodAt.of(cell), true, "period " + period.get() + " from the title in " + cell.address());
            }
        }
        List<TextAt.Cell> hints = cells.stream().filter(cell -> PeriodText.hints(text(titles, cell))).toList();
        Optional<Period> together = PeriodText.read(SheetTop.joined(hints.stream().map(cell -> text(titles, cell)).toList()), type, Form.PLAIN);
        if (together.isPresent()) {
            return new PeriodGuess(new PeriodAt(List.copyOf(hints), Form.PLAIN), true, "period " + together.get() + " from "
                    + SheetTop.where(List.copyOf(hints)));
        }
        String sheet = look.rows.isEmpty() ? "" : look.rows.get(0).sheet();
        return PeriodText.read(sheet, type, Form.PLAIN).map(period -> new PeriodGuess(PeriodAt.of(new TextAt.SheetName()), true,
                "period " + period + " from the sheet's name")).orElseGet(() -> new PeriodGuess(PeriodAt.of(new TextAt.FileName()), false,
                        "no " + type.label() + " in the sheet; the file's name or the one who imports must tell it"));
    }

    /** The cells of the title that hold a text, a merged one once. */
    static List<TextAt.Cell> cells(List<Row> titles) {
        List<TextAt.Cell> cells = new ArrayList<>();
        for (Row row : titles) {
            for (int i = 0; i < row.cells().length; i++) {
                if (!row.cell(i).isBlank() && (i == 0 || !row.cell(i).equals(row.cell(i - 1)))) {
                    cells.add(TextAt.Cell.at(row.number(), i));
                }
            }
        }
        return cells;
    }

    /** What a cell of the title says. */
    static String text(List<Row> titles, TextAt.Cell cell) {
        return titles.stream().filter(row -> row.number() == cell.row()).findFirst().map(row -> row.cell(cell.position())).orElse("");
    }
}
