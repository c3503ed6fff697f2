// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Draws the regions of the rug. */
abstract class RugPaint extends AbstractCellPainter {

    private static final int PAD = 8;
    /** So many letters fit a cell without being measured. */
    private static final int FITS = 9;

    final Inks inks;

    RugPaint(Inks inks) {
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
        gc.setFont(inks.font(0, SWT.NORMAL));
        paint(cell, gc, box);
        gc.setBackground(back);
        gc.setForeground(ink);
    }

    abstract void paint(ILayerCell cell, GC gc, Rectangle box);

    void fill(GC gc, Rectangle box, Role role) {
        gc.setBackground(inks.colour(role));
        gc.fillRectangle(box);
    }

    static int middle(GC gc, Rectangle box) {
        return box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
    }

    /** Values, shaded, with the shade's sign before them. */
    static final class Cells extends RugPaint {
        private final RugStyle.Selected selected;

        Cells(Inks inks, RugStyle.Selected selected) {
            super(inks);
            this.selected = selected;
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            RugCell face = (RugCell) cell.getDataValue();
            boolean comparator = cell.getRowIndex() < RugSheet.PINNED;
            fill(gc, box, face.shade().orElse(comparator ? Role.RAISED : Role.BACKGROUND));
            Role ink = face.shade().isPresent() ? Role.SHADE_TEXT : face.number() ? Role.TEXT : Role.QUIET_TEXT;
            gc.setForeground(inks.colour(ink));
            gc.setFont(inks.font(-2, SWT.NORMAL));
            gc.drawText(face.sign(), box.x + 5, middle(gc, box), true);
            gc.setFont(inks.font(0, comparator ? SWT.BOLD : SWT.NORMAL));
            String text = face.text().length() <= FITS ? face.text() : WrappedText.shortened(gc, face.text(), box.width - 2 * PAD);
            gc.drawText(text, box.x + box.width - PAD - gc.textExtent(text).x, middle(gc, box), true);
            if (selected.is(cell.getColumnIndex(), cell.getRowIndex())) {
                gc.setForeground(inks.colour(Role.ACCENT));
                gc.setLineWidth(2);
                gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
                gc.setLineWidth(1);
            }
        }
    }

    /** Indicators: direction and id, name over as many lines as there is room for, unit. */
    static final class Headings extends RugPaint {

        Headings(Inks inks) {
            super(inks);
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            RugGrid.Heading heading = (RugGrid.Heading) cell.getDataValue();
            fill(gc, box, Role.RAISED);
            gc.setForeground(inks.colour(Role.TEXT));
            gc.setFont(inks.font(0, SWT.BOLD));
            int line = gc.getFontMetrics().getHeight();
            gc.drawText(title(gc, heading, box.width - 6), box.x + 5, box.y + 4, true);
            gc.setFont(inks.font(-1, SWT.NORMAL));
            int small = gc.getFontMetrics().getHeight();
            int top = box.y + 5 + line;
            List<String> unit = WrappedText.lines(gc, heading.unit(), box.width - 8, 2);
            int bottom = box.y + box.height - unit.size() * small - 5;
            draw(gc, WrappedText.lines(gc, heading.name(), box.width - 8, (bottom - top) / small), box.x + 5, top, small);
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            draw(gc, unit, box.x + 5, bottom, small);
            rule(gc, box);
        }

        /** Direction, id and sorting; an id that would be cut is left to the tool tip, the name stands under it. */
        private static String title(GC gc, RugGrid.Heading heading, int width) {
            String all = heading.direction() + " " + heading.id() + " " + heading.sorted();
            return gc.textExtent(all).x <= width ? all : heading.direction() + " " + heading.sorted();
        }

        private static void draw(GC gc, List<String> lines, int x, int y, int height) {
            for (int i = 0; i < lines.size(); i++) {
                gc.drawText(lines.get(i), x, y + i * height, true);
            }
        }

        private void rule(GC gc, Rectangle box) {
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
            gc.drawLine(box.x + box.width - 1, box.y + 6, box.x + box.width - 1, box.y + box.height - 6);
        }
    }

    /** Authorities, and the comparators set apart from them. */
    static final class Names extends RugPaint {

        Names(Inks inks) {
            super(inks);
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            RugGrid.Name name = (RugGrid.Name) cell.getDataValue();
            fill(gc, box, name.comparator() ? Role.RAISED : Role.BACKGROUND);
            gc.setForeground(inks.colour(Role.TEXT));
            gc.setFont(inks.font(0, name.comparator() ? SWT.BOLD : SWT.NORMAL));
            gc.drawText(WrappedText.shortened(gc, name.text(), box.width - 16), box.x + 12, middle(gc, box), true);
            if (name.last()) {
                gc.setForeground(inks.colour(Role.LINE));
                gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
            }
        }
    }

    /** Over the names: how many there are. */
    static final class Corner extends RugPaint {

        Corner(Inks inks) {
            super(inks);
        }

        @Override
        void paint(ILayerCell cell, GC gc, Rectangle box) {
            fill(gc, box, Role.RAISED);
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            gc.drawText(String.valueOf(cell.getDataValue()), box.x + 12, box.y + box.height - gc.getFontMetrics().getHeight() - 4, true);
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        }
    }
}
