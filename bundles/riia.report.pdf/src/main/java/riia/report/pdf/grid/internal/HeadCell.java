// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.List;

import riia.report.pdf.page.internal.Canvas;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.page.internal.Typeface;
import riia.report.pdf.piece.internal.Inks;

/** A heading of columns with what is said below it, across or upwards. */
final class HeadCell {

    private final Look look;
    private final boolean turned;
    private final boolean right;
    private final float width;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String text, Typeface face, float size, int ink) {
    }

    /**
     * Breaks the heading into lines.
     *
     * @param width of the columns it stands over
     * @param tallest how high it may be if it reads upwards; it is given as much width as it needs then
     */
    HeadCell(Type type, Look look, String heading, String below, boolean turned, boolean right, float width, float tallest) {
        this.look = look;
        this.turned = turned;
        this.right = right;
        this.width = width;
        float room = turned ? tallest : width - 2 * look.pad();
        Letters.lines(heading, type.bold(), look.size(), room).forEach(text -> lines.add(new Line(text, type.bold(), look.size(), Inks.TEXT)));
        Letters.lines(below, type.regular(), look.size() * Look.SIGN, room)
                .forEach(text -> lines.add(new Line(text, type.regular(), look.size() * Look.SIGN, Inks.QUIET)));
    }

    float height() {
        if (!turned) {
            return lines.size() * look.leading() + 2 * look.above();
        }
        float longest = 0;
        for (Line line : lines) {
            longest = Math.max(longest, line.face().width(line.text(), line.size()));
        }
        return longest + 4;
    }

    /** Whether its lines have room beside each other. */
    boolean fits() {
        return !turned || lines.size() * look.leading() <= width + 0.01;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Draws it so that it ends at a line. */
    void draw(Canvas canvas, double left, double bottom) {
        double first = turned ? left + (width - lines.size() * look.leading()) / 2 + look.size()
                : bottom - look.above() - lines.size() * look.leading() + look.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double along = first + i * look.leading();
            if (turned) {
                line(canvas, line, along, bottom - 2);
            } else {
                double own = line.face().width(line.text(), line.size());
                canvas.text(line.face(), line.size(), line.ink(), right ? left + width - look.pad() - own : left + look.pad(), along, line.text());
            }
        }
    }

    private void line(Canvas canvas, Line line, double x, double y) {
        canvas.upwards(line.face(), line.size(), line.ink(), x, y, line.text());
    }
}
