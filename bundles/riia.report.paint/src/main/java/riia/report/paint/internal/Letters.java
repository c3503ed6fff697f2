// SPDX-License-Identifier: Apache-2.0
package riia.report.paint.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

import riia.report.chart.Drawing.Label;

/**
 * Writes labels. Fonts come in whole points of the device, drawings in fractions of their own; so one large font is scaled to the size that
 * is asked for.
 */
final class Letters implements AutoCloseable {

    private static final int POINTS = 24;
    /** Ascent and descent together, in parts of a font's size: that of the common sans-serif fonts. */
    private static final double LINE = 1.17;

    private final Device device;
    private final Font plain;
    private final Font bold;

    Letters(Device device, String family) {
        this.device = device;
        plain = new Font(device, family, POINTS, SWT.NORMAL);
        bold = new Font(device, family, POINTS, SWT.BOLD);
    }

    void write(GC gc, Transform scaled, Label label) {
        gc.setFont(label.bold() ? bold : plain);
        FontMetrics metrics = gc.getFontMetrics();
        int ascent = metrics.getAscent() + metrics.getLeading();
        double factor = label.size() * LINE / (metrics.getAscent() + metrics.getDescent());
        int width = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT).x;
        int left = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        Transform written = new Transform(device);
        try {
            float[] elements = new float[6];
            scaled.getElements(elements);
            written.setElements(elements[0], elements[1], elements[2], elements[3], elements[4], elements[5]);
            written.translate((float) label.x(), (float) label.y());
            written.scale((float) factor, (float) factor);
            gc.setTransform(written);
            gc.drawText(label.text(), left, -ascent, SWT.DRAW_TRANSPARENT);
            gc.setTransform(scaled);
        } finally {
            written.dispose();
        }
    }

    @Override
    public void close() {
        plain.dispose();
        bold.dispose();
    }
}
