// SPDX-License-Identifier: Apache-2.0
package riia.report.clipboard.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import riia.report.chart.Drawing;
import riia.report.paint.internal.Pen;

/** A drawing as dots. */
final class Picture {

    private static final int FINE = 2;

    private Picture() {
    }

    static ImageData of(Display display, Drawing drawing) {
        Image image = new Image(display, (int) Math.ceil(drawing.width() * FINE), (int) Math.ceil(drawing.height() * FINE));
        GC gc = new GC(image);
        try (Pen pen = new Pen(display, display.getSystemFont(), false)) {
            pen.paint(gc, drawing, FINE);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
