// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import riia.benchmark.rug.internal.RugInks.Lettering;
import riia.benchmark.rug.internal.RugSource.About;
import riia.benchmark.rug.internal.RugSource.Line;
import riia.workbench.Look.Role;

/** What stands before rows: names, and in quiet letters what is said beside them; those of several together set apart. */
final class NamePaint extends RugPaint {

    private static final int PAD = 12;

    private final RugStyle.Body body;

    NamePaint(RugInks inks, RugStyle.Body body) {
        super(inks);
        this.body = body;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle box) {
        Line line = (Line) cell.getDataValue();
        boolean together = line.about() == About.TOGETHER;
        fill(gc, box, together ? Role.RAISED : Role.BACKGROUND);
        int end = box.x + box.width - PAD;
        if (!line.beside().isEmpty()) {
            Lettering small = inks.small().on(gc);
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            String beside = WrappedText.shortened(small, gc, line.beside(), box.width / 2);
            end -= small.width(gc, beside);
            gc.drawText(beside, end, middle(small, box), true);
            end -= PAD / 2;
        }
        gc.setForeground(inks.colour(Role.TEXT));
        Lettering letters = (together ? inks.bold() : inks.normal()).on(gc);
        gc.drawText(WrappedText.shortened(letters, gc, line.name(), end - box.x - PAD), box.x + PAD, middle(letters, box), true);
        if (cell.getRowIndex() == body.pinned() - 1) {
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        }
    }

    /** Over the names: how many there are. */
    static final class Corner extends RugPaint {

        Corner(RugInks inks) {
            super(inks);
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            fill(gc, box, Role.RAISED);
            Lettering letters = inks.normal().on(gc);
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            gc.drawText(String.valueOf(cell.getDataValue()), box.x + PAD, box.y + box.height - letters.height() - 4, true);
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        }
    }
}
