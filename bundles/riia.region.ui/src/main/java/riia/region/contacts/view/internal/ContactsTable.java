// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Contacts in rows; Enter or a double click opens one. */
final class ContactsTable {

    private static final List<String> HEADINGS = List.of("Authority", "Role", "Name", "E-mail", "Telephone", "From", "Standing");
    private static final int[] WEIGHTS = {18, 22, 18, 24, 14, 11, 15};

    private final Table table;
    private final Inks inks;
    private List<ContactRow> rows = List.of();

    ContactsTable(Composite parent, Inks inks, Consumer<ContactRow> opened) {
        this.inks = inks;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        table.setHeaderBackground(inks.colour(Role.RAISED));
        table.setHeaderForeground(inks.colour(Role.TEXT));
        table.setData("testId", "contacts");
        Spoken.name(table, () -> "Contacts, " + rows.size() + (rows.size() == 1 ? " row" : " rows"));
        HEADINGS.forEach(heading -> new TableColumn(table, SWT.LEFT).setText(heading));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.Resize, event -> share());
    }

    private void share() {
        int width = table.getClientArea().width;
        int whole = IntStream.of(WEIGHTS).sum();
        for (int i = 0; i < WEIGHTS.length; i++) {
            table.getColumn(i).setWidth(width * WEIGHTS[i] / whole);
        }
    }

    Table control() {
        return table;
    }

    Optional<ContactRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** Shows rows; what was selected stays so while it is there. */
    void show(List<ContactRow> fresh) {
        Optional<String> before = selected().map(row -> row.contact().id());
        rows = fresh;
        table.setRedraw(false);
        table.removeAll();
        for (ContactRow row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(row.cells());
            if (!row.now()) {
                item.setForeground(inks.colour(Role.QUIET_TEXT));
            }
            if (before.equals(Optional.of(row.contact().id()))) {
                table.setSelection(item);
            }
        }
        table.setRedraw(true);
    }
}
