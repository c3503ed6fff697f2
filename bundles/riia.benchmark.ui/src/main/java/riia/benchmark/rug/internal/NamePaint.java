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
        gc.setForeground(inks.colour(Role.TEXT));
        Lettering letters = (together ? inks.bold() : inks.normal()).on(gc);
        String name = WrappedText.shortened(letters, gc, line.name(), box.width - 2 * PAD);
        gc.drawText(name, box.x + PAD, middle(letters, box), true);
        beside(gc, line.beside(), box, box.width - 3 * PAD - letters.width(gc, name));
        if (cell.getRowIndex() == body.pinned() - 1) {
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        }
    }

    /** Only as a whole, where the name leaves room for it. */
    private void beside(GC gc, String words, Rectangle box, int room) {
        Lettering small = inks.small().on(gc);
        int width = small.width(gc, words);
        if (width <= room) {
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            gc.drawText(words, box.x + box.width - PAD - width, middle(small, box), true);
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
