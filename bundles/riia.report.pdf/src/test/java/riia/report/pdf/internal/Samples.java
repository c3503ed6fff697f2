// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.HandlingMark;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Shape;
import riia.report.chart.Drawing.Stroke;
import riia.report.document.Block;
import riia.report.document.Block.Tone;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Document;
import riia.report.document.Document.Branding;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** Documents to write. */
final class Samples {

    static final HandlingMark MARK = new HandlingMark(List.of("SYNTHETIC SAMPLE", "internal, not released", "riia 1.0.0, 2025-26-Q2 & \u201ccut\u201d 7"));

    private Samples() {
    }

    static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(document, out);
        return out.toByteArray();
    }

    static Document document(Section... sections) {
        return new Document("East Midlands, 2025-26-Q2", "The region's quarter for the meeting of directors.", MARK,
                new Branding("East Midlands Alliance", "#1d5a96", Optional.empty()), "Made on 22 November 2026 as of commit 41", List.of(sections));
    }

    static Document empty() {
        return document();
    }

    static Document everything() {
        return document(
                new Section("words", "Words", List.of(new Block.Paragraph("First a plain paragraph of ordinary length that goes on over the"
                        + " end of its line, so that it must be broken, and is."), new Block.Paragraph("Quiet words explain.", Tone.QUIET),
                        new Block.Paragraph("Must not be missed.", Tone.NOTICE), new Block.Points(List.of("Point one", "Point two")),
                        new Block.Terms(List.of(new Block.Term("Rate", "A number per 10,000."), new Block.Term("Stock", "What there is."))),
                        new Block.Quotation("We opened a second front door.\nIt is busy.", "Derby, on R03"),
                        new Block.Room("What do you want to ask?", 4))),
                new Section("charts", "Charts", List.of(), List.of(new Section("trend", "Trend", List.of(new Block.Picture(drawing()))))),
                new Section("tables", "Tables", List.of(new Block.Grid(small())), List.of(
                        new Section("rug", "The rug", List.of(new Block.Paragraph("Beside its table."), new Block.Grid(grid(19, 24)))))));
    }

    static Drawing drawing() {
        List<Shape> shapes = new ArrayList<>(List.of(
                new Drawing.Bar(40, 20, 560, 200, Ink.BACKGROUND, ""),
                new Drawing.Area(List.of(40.0, 600.0, 600.0, 40.0), List.of(60.0, 80.0, 160.0, 150.0), Ink.INNER_LIMIT, 0.2, ""),
                new Drawing.Path(List.of(40.0, 600.0), List.of(220.0, 220.0), Ink.AXIS, Stroke.SOLID, 1, ""),
                new Drawing.Path(List.of(40.0, 300.0, 600.0), List.of(100.0, 140.0, 90.0), Ink.SUBJECT, Stroke.SOLID, 2, ""),
                new Drawing.Path(List.of(40.0, 600.0), List.of(130.0, 120.0), Ink.ENGLAND, Stroke.DASHED, 1.5, ""),
                new Drawing.Path(List.of(40.0, 600.0), List.of(150.0, 110.0), Ink.REGION, Stroke.DOTTED, 1.5, ""),
                new Drawing.Label(604, 94, "Derby", Anchor.START, 10, true, Ink.SUBJECT),
                new Drawing.Label(36, 223, "0", Anchor.END, 9, false, Ink.QUIET_TEXT),
                new Drawing.Label(320, 236, "Quarter", Anchor.MIDDLE, 9, false, Ink.QUIET_TEXT)));
        for (Form form : Form.values()) {
            shapes.add(new Drawing.Mark(60 + 70.0 * form.ordinal(), 110, form, 8, Ink.SIGNAL, "hint"));
        }
        return new Drawing(640, 240, "R03 Repeat referrals, Derby", "The line falls and then rises.", shapes);
    }

    static Table small() {
        return new Table("Three ways to have no figure", List.of(Column.words("Authority"), Column.figures("Rate", "per 10,000"),
                Column.words("Why")), List.of(
                        line(words("Derby"), new Cell.Figure(new BigDecimal("-1234.5")), words("A story")),
                        line(words("Leicester"), new Cell.Marked("c", "suppressed"), new Cell.Empty()),
                        line(words("Nottingham"), new Cell.Sketch(new Drawing(60, 14, "Trend", "Level.", List.of(new Drawing.Path(
                                List.of(0.0, 60.0), List.of(7.0, 5.0), Ink.SUBJECT, Stroke.SOLID, 1, "")))), words("Drawn"))),
                List.of(), List.of());
    }

    static Table grid(int rows, int columns) {
        List<Column> headings = new ArrayList<>(List.of(Column.words("Authority")));
        for (int i = 1; i <= columns; i++) {
            headings.add(new Column("Theme " + (i + 5) / 6, "R%02d Repeat referrals within a year".formatted(i), "% of referrals, low is good",
                    "", true));
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>(List.of(words("Authority of Row " + row)));
            for (int i = 1; i <= columns; i++) {
                Shade shade = Shade.values()[(row + i) % Shade.values().length];
                cells.add(new Cell.Figure(new BigDecimal(row + "." + i % 10), shade == Shade.NONE ? "" : shade.name().replace("Q", ""), shade, ""));
            }
            lines.add(new Line(cells));
        }
        List<Cell> region = new ArrayList<>(List.of(words("East Midlands, pooled")));
        for (int i = 1; i <= columns; i++) {
            region.add(new Cell.Figure(new BigDecimal("9." + i % 10), "n " + rows, Shade.NONE, ""));
        }
        return new Table(rows + " authorities by " + columns + " indicators.", headings, lines, List.of(new Line(region)),
                List.of("A best quarter of England", "B second", "C third", "D fourth", "1 highest quarter", "2 second", "3 third", "4 lowest"));
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Line line(Cell... cells) {
        return new Line(List.of(cells));
    }
}
