// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Mark;

/** The forms of marks, as paths. */
final class SvgMark {

    private final Html html;

    SvgMark(Html html) {
        this.html = html;
    }

    /** Opens a path; who calls it ends it. */
    void write(Mark mark) {
        double r = mark.size() / 2;
        boolean open = mark.form() == Form.CROSS || mark.form() == Form.RING;
        html.raw("<path").attribute("class", Svg.ink(mark.ink())).raw(open ? " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"" : " fill=\"currentColor\"")
                .attribute("d", outline(mark, r));
    }

    private static String outline(Mark mark, double r) {
        return switch (mark.form()) {
            case CIRCLE, RING -> "M" + at(mark, -r, 0) + arc(mark, r, r) + arc(mark, r, -r) + "z";
            case SQUARE -> corners(mark, -r, -r, r, -r, r, r, -r, r);
            case DIAMOND -> corners(mark, 0, -r, r, 0, 0, r, -r, 0);
            case TRIANGLE_UP -> corners(mark, 0, -r, r, r, -r, r);
            case TRIANGLE_DOWN -> corners(mark, 0, r, r, -r, -r, -r);
            case CROSS -> "M" + at(mark, -r, -r) + "L" + at(mark, r, r) + "M" + at(mark, r, -r) + "L" + at(mark, -r, r);
        };
    }

    private static String arc(Mark mark, double r, double to) {
        return "A" + Svg.number(r) + " " + Svg.number(r) + " 0 0 1 " + at(mark, to, 0);
    }

    private static String corners(Mark mark, double... offsets) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < offsets.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(at(mark, offsets[i], offsets[i + 1]));
        }
        return path.append('z').toString();
    }

    private static String at(Mark mark, double dx, double dy) {
        return Svg.number(mark.x() + dx) + " " + Svg.number(mark.y() + dy);
    }
}
