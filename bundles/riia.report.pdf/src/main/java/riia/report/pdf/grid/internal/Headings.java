// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.document.Table.Column;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Inks;

/** The rows of headings of one part of a table: what columns belong to, and the columns. */
final class Headings {

    private static final float[] TALL = {40, 60, 80, 90, 100, 110, 120, 130, 140, 150, 190};

    private final List<Over> groups = new ArrayList<>();
    private final List<Over> columns = new ArrayList<>();
    private final float width;

    /** A heading over columns, and how far from the left margin. */
    private record Over(HeadCell cell, int columns, float left) {
    }

    Headings(Type type, Look look, List<Column> table, Plan.Part part) {
        width = part.widths().stream().reduce(0f, Float::sum);
        if (part.columns().stream().anyMatch(column -> !table.get(column).group().isEmpty())) {
            groups(type, look, table, part);
        }
        for (int i = 0; i < TALL.length && (i == 0 || !columns.stream().allMatch(one -> one.cell().fits())); i++) {
            columns.clear();
            columns(type, look, table, part, TALL[i]);
        }
    }

    float height() {
        return height(groups) + height(columns);
    }

    /** Draws both rows; without a tag, as what is repeated on a further page. */
    void flow(Paper paper, Optional<Tag> head) {
        row(paper, groups, head);
        row(paper, columns, head);
        rule(paper);
    }

    private void groups(Type type, Look look, List<Column> table, Plan.Part part) {
        float left = 0;
        for (int from = 0; from < part.columns().size();) {
            String group = table.get(part.columns().get(from)).group();
            int to = from;
            float own = 0;
            while (to < part.columns().size() && table.get(part.columns().get(to)).group().equals(group)) {
                own += part.widths().get(to);
                to++;
            }
            groups.add(new Over(group(type, look, group, own), to - from, left));
            left += own;
            from = to;
        }
    }

    /** Upwards where a word has no room across. */
    private static HeadCell group(Type type, Look look, String group, float width) {
        boolean turned = Letters.longestWord(group, type.bold(), look.size()) > width - 2 * look.pad();
        HeadCell cell = new HeadCell(type, look, group, "", turned, false, width, TALL[0]);
        for (int i = 1; i < TALL.length && !cell.fits(); i++) {
            cell = new HeadCell(type, look, group, "", turned, false, width, TALL[i]);
        }
        return cell;
    }

    private void columns(Type type, Look look, List<Column> table, Plan.Part part, float tallest) {
        float left = 0;
        for (int i = 0; i < part.columns().size(); i++) {
            Column column = table.get(part.columns().get(i));
            float own = part.widths().get(i);
            columns.add(new Over(new HeadCell(type, look, column.heading(), column.unit(), look.turned() && i > 0, column.figures(), own,
                    tallest), 1, left));
            left += own;
        }
    }

    private static float height(List<Over> row) {
        float height = 0;
        for (Over over : row) {
            height = Math.max(height, over.cell().height());
        }
        return height;
    }

    private void row(Paper paper, List<Over> row, Optional<Tag> head) {
        if (row.isEmpty()) {
            return;
        }
        paper.down(height(row));
        double bottom = paper.y();
        Optional<Tag> line = head.map(tag -> tag.add("TR"));
        for (Over over : row) {
            double left = Paper.MARGIN + over.left();
            Optional<Tag> cell = line.map(tag -> over.cell().isEmpty() ? tag.add("TD").over(over.columns())
                    : tag.add("TH").heads("Column", over.columns()));
            if (over.cell().isEmpty()) {
                continue;
            }
            if (cell.isPresent()) {
                paper.put(cell.get(), canvas -> over.cell().draw(canvas, left, bottom));
            } else {
                paper.decorate(canvas -> over.cell().draw(canvas, left, bottom));
            }
        }
    }

    private void rule(Paper paper) {
        double y = paper.y();
        paper.decorate(canvas -> canvas.line(Paper.MARGIN, y, Paper.MARGIN + width, y, Inks.TEXT, 0.8));
    }
}
