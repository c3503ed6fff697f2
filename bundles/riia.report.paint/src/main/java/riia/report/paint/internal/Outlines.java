// SPDX-License-Identifier: Apache-2.0
package riia.report.paint.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** Outlines in fractions of a unit, lent for one stroke. */
final class Outlines {

    private Outlines() {
    }

    /** Through points, closed or not. */
    static void with(Device device, List<Double> xs, List<Double> ys, boolean closed, Consumer<Path> use) {
        lent(device, use, path -> {
            for (int i = 0; i < xs.size(); i++) {
                float x = xs.get(i).floatValue();
                float y = ys.get(i).floatValue();
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            if (closed) {
                path.close();
            }
        });
    }

    static void rectangle(Device device, double x, double y, double width, double height, Consumer<Path> use) {
        lent(device, use, path -> path.addRectangle((float) x, (float) y, (float) width, (float) height));
    }

    static void circle(Device device, double x, double y, double radius, Consumer<Path> use) {
        lent(device, use, path -> path.addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360));
    }

    private static void lent(Device device, Consumer<Path> use, Consumer<Path> draw) {
        Path path = new Path(device);
        try {
            draw.accept(path);
            use.accept(path);
        } finally {
            path.dispose();
        }
    }
}
