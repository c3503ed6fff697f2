// SPDX-License-Identifier: Apache-2.0
package riia.report.paint.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;

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

/** Paints drawings, in the colours of a light or a dark ground. On the user interface's thread; to be closed, which gives its fonts back. */
public final class Pen implements AutoCloseable {

    private static final float[] DASHES = {5, 3};
    private static final float[] DOTS = {1.2f, 2.6f};
    private static final int FULL = 255;

    private final Device device;
    private final boolean dark;
    private final Letters letters;
    private final Forms forms;

    /** @param font whose family is written in */
    public Pen(Device device, Font font, boolean dark) {
        this.device = device;
        this.dark = dark;
        FontData family = font.getFontData()[0];
        letters = new Letters(device, family.getName());
        forms = new Forms(device);
    }

    /** The colour of an ink. */
    public Color colour(Ink ink) {
        int rgb = Tint.valueOf(ink.name()).rgb(dark);
        return new Color(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
    }

    /**
     * Paints a drawing with its upper left corner at the origin.
     *
     * @param scale units of the device to a point of the drawing
     */
    public void paint(GC gc, Drawing drawing, double scale) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setAdvanced(true);
        Transform before = new Transform(device);
        Transform scaled = new Transform(device);
        try {
            gc.getTransform(before);
            gc.getTransform(scaled);
            scaled.scale((float) scale, (float) scale);
            gc.setTransform(scaled);
            drawing.shapes().forEach(shape -> paint(gc, scaled, shape));
        } finally {
            gc.setTransform(before);
            scaled.dispose();
            before.dispose();
        }
    }

    private void paint(GC gc, Transform scaled, Shape shape) {
        if (shape instanceof Path path) {
            line(gc, path);
        } else if (shape instanceof Area area) {
            area(gc, area);
        } else if (shape instanceof Bar bar) {
            bar(gc, bar);
        } else if (shape instanceof Mark mark) {
            forms.paint(gc, mark, colour(mark.ink()));
        } else if (shape instanceof Label label) {
            gc.setForeground(colour(label.ink()));
            letters.write(gc, scaled, label);
        }
    }

    private void line(GC gc, Path path) {
        gc.setForeground(colour(path.ink()));
        LineAttributes line = new LineAttributes((float) path.thickness(), SWT.CAP_FLAT, SWT.JOIN_ROUND);
        if (path.stroke() != Stroke.SOLID) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = path.stroke() == Stroke.DASHED ? DASHES : DOTS;
        }
        gc.setLineAttributes(line);
        Outlines.with(device, path.xs(), path.ys(), false, gc::drawPath);
    }

    private void area(GC gc, Area area) {
        gc.setBackground(colour(area.ink()));
        gc.setAlpha((int) Math.round(FULL * area.opacity()));
        Outlines.with(device, area.xs(), area.ys(), true, gc::fillPath);
        gc.setAlpha(FULL);
    }

    private void bar(GC gc, Bar bar) {
        gc.setBackground(colour(bar.ink()));
        Outlines.rectangle(device, bar.x(), bar.y(), bar.width(), bar.height(), gc::fillPath);
    }

    @Override
    public void close() {
        letters.close();
    }
}
