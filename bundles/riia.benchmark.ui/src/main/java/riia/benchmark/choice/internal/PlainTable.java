// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Tables in the colours of the theme. */
public final class PlainTable {

    private PlainTable() {
    }

    /** An empty table with lines and headings. */
    public static Table in(Composite parent, Inks inks, int style, String testId) {
        Table table = new Table(parent, style);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        table.setHeaderBackground(inks.colour(Role.RAISED));
        table.setHeaderForeground(inks.colour(Role.TEXT));
        table.setData("testId", testId);
        return table;
    }
}
