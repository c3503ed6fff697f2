// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Scale;
import riia.report.chart.Drawing.Shape;
import riia.report.chart.Drawing.Stroke;

/** A drawing in the making; knows where text stands already, so that none is set on top of other. */
final class Sketch {

    /** Size of text, in points. */
    static final double TEXT = 10;
    /** Size of what explains. */
    static final double SMALL = 9;

    /** Between two texts beside each other. */
    private static final double AIR = 3;

    private final Box sheet;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    Sketch(double width, double height) {
        sheet = new Box(0, 0, width, height);
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke, double thickness, String hint) {
        add(new Path(List.of(x1, x2), List.of(y1, y2), ink, stroke, thickness, hint));
    }

    /** Keeps text away from a place. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** Whether text has room there: on the sheet, and nowhere on what is kept free or other text. */
    boolean isFree(Box box) {
        Box airy = new Box(box.left() - AIR, box.top(), box.right() + AIR, box.bottom());
        return box.within(sheet) && taken.stream().noneMatch(airy::meets);
    }

    /** Sets text if it has room, and says whether it had. */
    boolean set(Label label) {
        Box box = Box.of(label);
        if (label.text().isEmpty() || !isFree(box)) {
            return false;
        }
        taken.add(box);
        shapes.add(label);
        return true;
    }

    boolean set(double x, double y, String text, Anchor anchor, Ink ink) {
        return set(new Label(x, y, text, anchor, SMALL, false, ink));
    }

    Drawing done(String title, String words, Optional<Scale> scale) {
        return new Drawing(sheet.right(), sheet.bottom(), title, words, shapes, scale);
    }
}
