// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shares a table's width among its columns; what a narrow column cuts is in its tool tip. */
final class SharedWidth {

    private static final int LEAST = 26;

    private SharedWidth() {
    }

    static void among(Table table, int... weights) {
        table.addListener(SWT.Resize, event -> share(table, weights));
        table.addListener(SWT.MouseMove, event -> hint(table, event));
    }

    private static void share(Table table, int... weights) {
        int width = table.getClientArea().width;
        int whole = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            table.getColumn(i).setWidth(Math.max(LEAST, width * weights[i] / whole));
        }
    }

    private static void hint(Table table, Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = null;
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y) && !item.getText(i).isEmpty()) {
                text = item.getText(i);
            }
        }
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
