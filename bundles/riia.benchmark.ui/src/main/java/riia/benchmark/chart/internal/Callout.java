// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** The words of what is pointed at, in a box beside it. */
record Callout(Inks inks) {

    private static final int MOST = 320;
    private static final int EDGE = 6;
    private static final int AWAY = 10;

    /** The colour of what frames. */
    Color frame() {
        return inks.colour(Role.ACCENT);
    }

    void paint(GC gc, Pointed pointed, double scale, Rectangle area) {
        int x = (int) Math.round(pointed.x() * scale);
        int y = (int) Math.round(pointed.y() * scale);
        int reach = (int) Math.round(pointed.reach() * scale) + 3;
        TextLayout text = new TextLayout(gc.getDevice());
        try {
            text.setText(pointed.words());
            text.setWidth(Math.max(80, Math.min(MOST, area.width - 4 * EDGE)));
            int width = text.getLineBounds(0).width;
            for (int i = 1; i < text.getLineCount(); i++) {
                width = Math.max(width, text.getLineBounds(i).width);
            }
            Point place = place(area, x, y, width + 2 * EDGE, text.getBounds().height + 2 * EDGE);
            gc.setAntialias(SWT.ON);
            gc.setForeground(frame());
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(2);
            if (reach > 3) {
                gc.drawOval(x - reach, y - reach, 2 * reach, 2 * reach);
            }
            gc.setLineWidth(1);
            gc.setBackground(inks.colour(Role.RAISED));
            gc.fillRoundRectangle(place.x, place.y, width + 2 * EDGE, text.getBounds().height + 2 * EDGE, 6, 6);
            gc.drawRoundRectangle(place.x, place.y, width + 2 * EDGE, text.getBounds().height + 2 * EDGE, 6, 6);
            gc.setForeground(inks.colour(Role.TEXT));
            text.draw(gc, place.x + EDGE, place.y + EDGE);
        } finally {
            text.dispose();
        }
    }

    /** Above and to the right where there is room, else below, else to the left; never beyond the edges. */
    private static Point place(Rectangle area, int x, int y, int width, int height) {
        int left = x + AWAY + width <= area.width ? x + AWAY : Math.max(2, x - AWAY - width);
        int top = y - AWAY - height >= 0 ? y - AWAY - height : Math.min(y + AWAY, Math.max(2, area.height - height - 2));
        return new Point(Math.min(left, Math.max(2, area.width - width - 2)), top);
    }
}
