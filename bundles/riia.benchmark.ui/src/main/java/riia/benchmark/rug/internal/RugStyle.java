// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Who draws which region of the table, in the theme's colours. */
final class RugStyle extends AbstractRegistryConfiguration {

    /** Whether a cell of the body is selected. */
    interface Selected {
        boolean is(int column, int row);
    }

    private final Inks inks;
    private final Selected selected;

    RugStyle(Inks inks, Selected selected) {
        this.inks = inks;
        this.selected = selected;
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
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RugPaint.Cells(inks, selected), DisplayMode.NORMAL,
                GridRegion.BODY);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RugPaint.Headings(inks), DisplayMode.NORMAL,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RugPaint.Names(inks), DisplayMode.NORMAL,
                GridRegion.ROW_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RugPaint.Corner(inks), DisplayMode.NORMAL,
                GridRegion.CORNER);
    }
}
