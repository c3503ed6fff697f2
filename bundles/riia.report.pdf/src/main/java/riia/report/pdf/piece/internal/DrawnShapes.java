// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import java.util.List;

import riia.base.colour.Tint;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Area;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Shape;
import riia.report.chart.Drawing.Stroke;
import riia.report.pdf.page.internal.Canvas;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.page.internal.Typeface;

/**
 * A drawing on a page, as lines, areas and text.
 *
 * @param x where its left edge is on the page
 * @param y where its upper edge is
 * @param scale how many points of the page one of the drawing is
 */
public record DrawnShapes(Type type, double x, double y, double scale) {

    private static final double[] DASHES = {5, 3};
    private static final double[] DOTS = {1, 2.5};
    private static final double OUTLINE = 1.5;

    public void draw(Drawing drawing, Canvas canvas) {
        drawing.shapes().forEach(shape -> draw(shape, canvas));
    }

    private void draw(Shape shape, Canvas canvas) {
        if (shape instanceof Path path) {
            canvas.path(across(path.xs()), down(path.ys()), colour(path.ink()), path.thickness() * scale, dashes(path.stroke()));
        } else if (shape instanceof Area area) {
            canvas.area(across(area.xs()), down(area.ys()), colour(area.ink()), area.opacity());
        } else if (shape instanceof Bar bar) {
            canvas.fill(x + bar.x() * scale, y + bar.y() * scale, bar.width() * scale, bar.height() * scale, colour(bar.ink()));
        } else if (shape instanceof Mark mark) {
            draw(mark, canvas);
        } else if (shape instanceof Label label) {
            draw(label, canvas);
        }
    }

    private void draw(Mark mark, Canvas canvas) {
        double r = mark.size() / 2;
        switch (mark.form()) {
            case CIRCLE -> canvas.circle(x + mark.x() * scale, y + mark.y() * scale, r * scale, colour(mark.ink()), 0);
            case RING -> canvas.circle(x + mark.x() * scale, y + mark.y() * scale, r * scale, colour(mark.ink()), OUTLINE * scale);
            case SQUARE -> corners(mark, canvas, -r, -r, r, -r, r, r, -r, r);
            case DIAMOND -> corners(mark, canvas, 0, -r, r, 0, 0, r, -r, 0);
            case TRIANGLE_UP -> corners(mark, canvas, 0, -r, r, r, -r, r);
            case TRIANGLE_DOWN -> corners(mark, canvas, 0, r, r, -r, -r, -r);
            case CROSS -> {
                stroke(mark, canvas, -r, -r, r, r);
                stroke(mark, canvas, r, -r, -r, r);
            }
        }
    }

    private void corners(Mark mark, Canvas canvas, double... offsets) {
        Double[] xs = new Double[offsets.length / 2];
        Double[] ys = new Double[offsets.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = mark.x() + offsets[2 * i];
            ys[i] = mark.y() + offsets[2 * i + 1];
        }
        canvas.area(across(List.of(xs)), down(List.of(ys)), colour(mark.ink()), 1);
    }

    private void stroke(Mark mark, Canvas canvas, double fromX, double fromY, double toX, double toY) {
        canvas.path(across(List.of(mark.x() + fromX, mark.x() + toX)), down(List.of(mark.y() + fromY, mark.y() + toY)), colour(mark.ink()),
                OUTLINE * scale);
    }

    private void draw(Label label, Canvas canvas) {
        Typeface face = label.bold() ? type.bold() : type.regular();
        double size = label.size() * scale;
        String text = Letters.clean(label.text()).replace('\n', ' ');
        double width = face.width(text, (float) size);
        double left = x + label.x() * scale - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        canvas.text(face, size, colour(label.ink()), left, y + label.y() * scale, text);
    }

    private List<Double> across(List<Double> xs) {
        return xs.stream().map(one -> x + one * scale).toList();
    }

    private List<Double> down(List<Double> ys) {
        return ys.stream().map(one -> y + one * scale).toList();
    }

    private double[] dashes(Stroke stroke) {
        return switch (stroke) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {DASHES[0] * scale, DASHES[1] * scale};
            case DOTTED -> new double[] {DOTS[0] * scale, DOTS[1] * scale};
        };
    }

    private static int colour(Ink ink) {
        return Tint.valueOf(ink.name()).rgb(false);
    }
}
