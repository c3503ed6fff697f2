// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.List;

import riia.base.colour.Tint;
import riia.report.document.Cell.Shade;
import riia.report.pdf.page.internal.Canvas;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.DrawnShapes;
import riia.report.pdf.piece.internal.Inks;

/** The rows of one part of a table, each whole on a page unless it is taller than one. */
final class Rows {

    private final Type type;
    private final Look look;
    private final Plan.Part part;

    Rows(Type type, Look look, Plan.Part part) {
        this.type = type;
        this.look = look;
        this.part = part;
    }

    /** The height of several rows. */
    float height(List<List<GridCell>> rows) {
        float sum = 0;
        for (List<GridCell> row : rows) {
            sum += heightOf(row);
        }
        return sum;
    }

    float heightOf(List<GridCell> row) {
        float height = look.leading();
        for (int i = 0; i < part.columns().size(); i++) {
            GridCell cell = cell(row, i);
            int lines = lines(cell, i).size() + (cell.below() && !cell.sign().isEmpty() ? 1 : 0);
            float drawn = cell.sketch().isEmpty() ? 0
                    : (float) (cell.sketch().get().height() * scale(cell.sketch().get().width(), i));
            height = Math.max(height, Math.max(lines * look.leading(), drawn));
        }
        return height + 2 * look.above();
    }

    /** Sets a row that has room on the page. */
    void flow(Paper paper, Tag body, List<GridCell> row) {
        Tag line = body.add("TR");
        float height = heightOf(row);
        double x = Paper.MARGIN;
        for (int i = 0; i < part.columns().size(); i++) {
            GridCell cell = cell(row, i);
            cell(paper, tag(line, i), cell, lines(cell, i), i, x, height);
            x += part.widths().get(i);
        }
        end(paper, x, height);
    }

    /** Sets a row that is taller than a page, a page of it at a time. */
    void tear(Paper paper, Tag body, List<GridCell> row, Runnable nextPage) {
        Tag line = body.add("TR");
        List<Tag> tags = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < part.columns().size(); i++) {
            tags.add(tag(line, i));
            most = Math.max(most, lines(cell(row, i), i).size());
        }
        for (int from = 0; from < most;) {
            int to = Math.min(most, from + Math.max(1, (int) ((paper.room() - 2 * look.above()) / look.leading())));
            float height = (to - from) * look.leading() + 2 * look.above();
            double x = Paper.MARGIN;
            for (int i = 0; i < part.columns().size(); i++) {
                GridCell cell = from == 0 ? cell(row, i) : cell(row, i).continued();
                List<String> lines = lines(cell, i);
                cell(paper, tags.get(i), cell, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), i, x, height);
                x += part.widths().get(i);
            }
            end(paper, x, height);
            from = to;
            if (from < most) {
                nextPage.run();
            }
        }
    }

    /** A line across, before the footing. */
    void rule(Paper paper) {
        double y = paper.y();
        double right = Paper.MARGIN + part.widths().stream().reduce(0f, Float::sum);
        paper.decorate(canvas -> canvas.line(Paper.MARGIN, y, right, y, Inks.TEXT, 0.6));
    }

    private GridCell cell(List<GridCell> row, int at) {
        return row.get(part.columns().get(at));
    }

    private List<String> lines(GridCell cell, int at) {
        return Letters.lines(cell.text(), type.regular(), look.size(), part.widths().get(at) - 2 * look.pad() + 0.1f);
    }

    private static Tag tag(Tag line, int at) {
        return at == 0 ? line.add("TH").heads("Row", 1) : line.add("TD");
    }

    private void end(Paper paper, double right, float height) {
        paper.down(height);
        double y = paper.y();
        paper.decorate(canvas -> canvas.line(Paper.MARGIN, y, right, y, Inks.LINE, 0.4));
    }

    private void cell(Paper paper, Tag tag, GridCell cell, List<String> lines, int at, double x, float height) {
        double y = paper.y();
        double width = part.widths().get(at);
        if (cell.shade() != Shade.NONE) {
            paper.decorate(canvas -> canvas.fill(x + 0.4, y + 0.4, width - 0.8, height - 0.8, shade(cell.shade())));
        }
        cell.sketch().ifPresent(drawing -> {
            DrawnShapes shapes = new DrawnShapes(type, x + look.pad(), y + look.above(), scale(drawing.width(), at));
            paper.put(tag.add("Figure").alternative(drawing.title() + ". " + drawing.words()), canvas -> shapes.draw(drawing, canvas));
        });
        if (!lines.isEmpty()) {
            paper.put(tag, canvas -> text(canvas, cell, lines, x, y, width));
        }
    }

    private void text(Canvas canvas, GridCell cell, List<String> lines, double x, double y, double width) {
        double base = y + look.above() + look.size();
        int ink = cell.shade() != Shade.NONE ? Tint.SHADE_TEXT.rgb(false) : cell.quiet() ? Inks.QUIET : Inks.TEXT;
        if (!cell.sign().isEmpty() && !cell.below()) {
            canvas.text(type.bold(), look.size() * Look.SIGN, ink, x + look.pad(), base, cell.sign());
        }
        for (String line : lines) {
            double left = cell.right() ? x + width - look.pad() - type.regular().width(line, look.size()) : x + look.pad();
            canvas.text(type.regular(), look.size(), ink, left, base, line);
            base += look.leading();
        }
        if (!cell.sign().isEmpty() && cell.below()) {
            double size = look.size() * Look.SIGN;
            canvas.text(type.regular(), size, Inks.QUIET, x + width - look.pad() - type.regular().width(cell.sign(), (float) size), base,
                    cell.sign());
        }
    }

    private double scale(double drawn, int at) {
        return Math.min(1, (part.widths().get(at) - 2 * look.pad()) / drawn);
    }

    static int shade(Shade shade) {
        String name = shade.name().startsWith("Q") ? "QUARTER_" + shade.name().substring(1) : "BAND_" + shade.name();
        return Tint.valueOf(name).rgb(false);
    }
}
