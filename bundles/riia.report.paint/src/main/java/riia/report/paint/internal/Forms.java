// SPDX-License-Identifier: Apache-2.0
package riia.report.paint.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

import riia.report.chart.Drawing.Mark;

/** Paints marks. */
record Forms(Device device) {

    private static final float THICK = 1.6f;

    void paint(GC gc, Mark mark, Color colour) {
        gc.setForeground(colour);
        gc.setBackground(colour);
        double half = mark.size() / 2;
        double left = mark.x() - half;
        double right = mark.x() + half;
        double top = mark.y() - half;
        double bottom = mark.y() + half;
        switch (mark.form()) {
            case CIRCLE -> Outlines.circle(device, mark.x(), mark.y(), half, gc::fillPath);
            case SQUARE -> Outlines.rectangle(device, left, top, mark.size(), mark.size(), gc::fillPath);
            case DIAMOND -> corners(gc, List.of(mark.x(), right, mark.x(), left), List.of(top, mark.y(), bottom, mark.y()));
            case TRIANGLE_UP -> corners(gc, List.of(mark.x(), right, left), List.of(top, bottom, bottom));
            case TRIANGLE_DOWN -> corners(gc, List.of(left, right, mark.x()), List.of(top, top, bottom));
            case CROSS -> {
                gc.setLineAttributes(new LineAttributes(THICK, SWT.CAP_ROUND, SWT.JOIN_ROUND));
                Outlines.with(device, List.of(left, right), List.of(top, bottom), false, gc::drawPath);
                Outlines.with(device, List.of(left, right), List.of(bottom, top), false, gc::drawPath);
            }
            case RING -> {
                gc.setLineAttributes(new LineAttributes(THICK, SWT.CAP_FLAT, SWT.JOIN_ROUND));
                Outlines.circle(device, mark.x(), mark.y(), half - THICK / 2, gc::drawPath);
            }
        }
    }

    private void corners(GC gc, List<Double> xs, List<Double> ys) {
        Outlines.with(device, xs, ys, true, gc::fillPath);
    }
}
