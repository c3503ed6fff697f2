// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import riia.benchmark.rug.internal.RugInks.Lettering;
import riia.workbench.Look.Role;

/** Draws the cells of the rug; its other regions draw {@link HeadingPaint} and {@link NamePaint}. */
abstract class RugPaint extends AbstractCellPainter {

    final RugInks inks;

    RugPaint(RugInks inks) {
        this.inks = inks;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle box, IConfigRegistry registry) {
        Color back = gc.getBackground();
        Color ink = gc.getForeground();
        paint(cell, gc, box);
        gc.setBackground(back);
        gc.setForeground(ink);
    }

    abstract void paint(ILayerCell cell, GC gc, Rectangle box);

    void fill(GC gc, Rectangle box, Role role) {
        gc.setBackground(inks.colour(role));
        gc.fillRectangle(box);
    }

    static int middle(Lettering letters, Rectangle box) {
        return box.y + (box.height - letters.height()) / 2;
    }

    /** Values, shaded, with the shade's sign and the arrow of a trend before them. */
    static final class Cells extends RugPaint {
        private static final int PAD = 8;
        private static final int SIGN = 5;
        /** So many letters fit a usual cell beside sign and arrow without being measured against it. */
        private static final int FITS = 9;

        private final RugStyle.Body body;

        Cells(RugInks inks, RugStyle.Body body) {
            super(inks);
            this.body = body;
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            RugCell face = (RugCell) cell.getDataValue();
            boolean together = cell.getRowIndex() < body.pinned();
            fill(gc, box, face.shade().orElse(together ? Role.RAISED : Role.BACKGROUND));
            gc.setForeground(inks.colour(face.shade().isPresent() ? Role.SHADE_TEXT : face.number() ? Role.TEXT : Role.QUIET_TEXT));
            int x = box.x + SIGN;
            if (!face.sign().isEmpty()) {
                Lettering small = inks.sign().on(gc);
                gc.drawText(face.sign(), x, middle(small, box), true);
            }
            if (!face.arrow().isEmpty()) {
                Lettering bold = inks.bold().on(gc);
                gc.drawText(face.arrow(), x + 2 * SIGN, middle(bold, box), true);
            }
            Lettering letters = (together ? inks.bold() : inks.normal()).on(gc);
            String text = face.text().length() <= FITS ? face.text() : WrappedText.shortened(letters, gc, face.text(), box.width - 2 * PAD);
            gc.drawText(text, box.x + box.width - PAD - letters.width(gc, text), middle(letters, box), true);
            if (body.isSelected(cell.getColumnIndex(), cell.getRowIndex())) {
                gc.setForeground(inks.colour(Role.ACCENT));
                gc.setLineWidth(2);
                gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
                gc.setLineWidth(1);
            }
        }
    }
}
