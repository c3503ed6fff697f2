// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import riia.benchmark.rug.internal.RugInks.Lettering;
import riia.benchmark.rug.internal.RugSource.Heading;
import riia.workbench.Look.Role;

/** What stands over columns: direction and id, name over as many lines as there is room for, unit. */
final class HeadingPaint extends RugPaint {

    private final Supplier<RugOrder> order;
    private final Map<Heading, Laid> laid = new HashMap<>();

    /** The words of a heading as they fit a width; what was laid out once is kept until the width changes. */
    private record Laid(int width, List<String> name, List<String> unit) {
    }

    HeadingPaint(RugInks inks, Supplier<RugOrder> order) {
        super(inks);
        this.order = order;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle box) {
        Heading heading = (Heading) cell.getDataValue();
        fill(gc, box, Role.RAISED);
        gc.setForeground(inks.colour(Role.TEXT));
        Lettering bold = inks.bold().on(gc);
        boolean alone = heading.name().isEmpty();
        gc.drawText(title(gc, bold, heading, box.width - 6), box.x + 5, alone ? box.y + box.height - bold.height() - 5 : box.y + 4, true);
        if (!alone) {
            words(gc, heading, box, box.y + 5 + bold.height());
        }
        gc.setForeground(inks.colour(Role.LINE));
        gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        gc.drawLine(box.x + box.width - 1, box.y + 6, box.x + box.width - 1, box.y + box.height - 6);
    }

    private void words(GC gc, Heading heading, Rectangle box, int top) {
        Lettering small = inks.small().on(gc);
        Laid words = laid.get(heading);
        if (words == null || words.width() != box.width) {
            List<String> unit = WrappedText.lines(small, gc, heading.unit(), box.width - 8, 2);
            int room = (box.height - (top - box.y) - unit.size() * small.height() - 5) / small.height();
            words = new Laid(box.width, WrappedText.lines(small, gc, heading.name(), box.width - 8, room), unit);
            laid.put(heading, words);
        }
        draw(gc, words.name(), box.x + 5, top, small.height());
        gc.setForeground(inks.colour(Role.QUIET_TEXT));
        draw(gc, words.unit(), box.x + 5, box.y + box.height - words.unit().size() * small.height() - 5, small.height());
    }

    /** Direction, id and sorting; an id that would be cut is left to the tool tip, the name stands under it. */
    private String title(GC gc, Lettering bold, Heading heading, int width) {
        String sorted = !heading.key().equals(order.get().column()) ? "" : order.get().descending() ? " \u2193" : " \u2191";
        String all = (heading.sign().isEmpty() ? "" : heading.sign() + " ") + heading.title() + sorted;
        return bold.width(gc, all) <= width || heading.sign().isEmpty() ? all : heading.sign() + sorted;
    }

    private static void draw(GC gc, List<String> lines, int x, int y, int height) {
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), x, y + i * height, true);
        }
    }
}
