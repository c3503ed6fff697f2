// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Who draws which region of the table, in the theme's colours. */
final class RugStyle extends AbstractRegistryConfiguration {

    /** What painting asks of the table. */
    interface Body {
        boolean isSelected(int column, int row);

        /** How many rows stand above the others. */
        int pinned();
    }

    private final Inks inks;
    private final Body body;
    private final Supplier<RugOrder> order;

    RugStyle(Inks inks, Body body, Supplier<RugOrder> order) {
        this.inks = inks;
        this.body = body;
        this.order = order;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, inks.colour(Role.BACKGROUND));
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, inks.colour(Role.TEXT));
        style.setAttributeValue(CellStyleAttributes.FONT, inks.font(0, SWT.NORMAL));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL);
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, inks.colour(Role.BACKGROUND), DisplayMode.NORMAL);
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, inks.colour(Role.LINE), DisplayMode.NORMAL);
        RugInks ready = new RugInks(inks);
        painter(registry, new RugPaint.Cells(ready, body), GridRegion.BODY);
        painter(registry, new HeadingPaint(ready, order), GridRegion.COLUMN_HEADER);
        painter(registry, new NamePaint(ready, body), GridRegion.ROW_HEADER);
        painter(registry, new NamePaint.Corner(ready), GridRegion.CORNER);
    }

    private static void painter(IConfigRegistry registry, ICellPainter painter, String region) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
    }
}
