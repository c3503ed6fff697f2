// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;

/** Where something stands. */
record Box(double left, double top, double right, double bottom) {

    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.22;

    /** Where a label stands. */
    static Box of(Label label) {
        double width = Widths.of(label.text(), label.size(), label.bold());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new Box(left, label.y() - ASCENT * label.size(), left + width, label.y() + DESCENT * label.size());
    }

    /** Where a mark stands. */
    static Box of(Mark mark) {
        double half = mark.size() / 2;
        return new Box(mark.x() - half, mark.y() - half, mark.x() + half, mark.y() + half);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(Box outer) {
        return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
    }
}
