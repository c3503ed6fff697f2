// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import riia.benchmark.choice.internal.Choice.Item;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** A list to choose any number from, with a filter; what is chosen stands first. On the user interface's thread. */
final class Picker {

    private final Label title;
    private final String name;
    private final Text filter;
    private final Table table;
    private List<Item> items = List.of();
    private List<String> chosen = List.of();

    Picker(Composite parent, Inks inks, String name, String testId, Consumer<String> toggle) {
        this.name = name;
        title = new Label(parent, SWT.NONE);
        title.setForeground(inks.colour(Role.TEXT));
        title.setFont(inks.font(0, SWT.BOLD));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter");
        filter.setData("testId", testId + "-filter");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> fill());
        Spoken.name(filter, "Filter " + name.toLowerCase(Locale.ROOT));
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        table.setData("testId", testId);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 80;
        table.setLayoutData(data);
        Spoken.name(table, () -> name + ", " + chosen.size() + " chosen; the space bar chooses");
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                toggle.accept((String) event.item.getData());
            }
        });
    }

    /** Shows items; the list keeps its place unless what can be chosen has changed. */
    void show(List<Item> next, List<String> nowChosen) {
        boolean same = next.equals(items);
        items = next;
        chosen = nowChosen;
        title.setText(name + " (" + chosen.size() + ")");
        if (same) {
            Set<String> ticked = new HashSet<>(chosen);
            for (TableItem item : table.getItems()) {
                item.setChecked(ticked.contains((String) item.getData()));
            }
        } else {
            fill();
        }
    }

    private void fill() {
        String letters = filter.getText().toLowerCase(Locale.ROOT).strip();
        table.setRedraw(false);
        table.removeAll();
        items.stream().filter(one -> chosen.contains(one.id())).filter(one -> matches(one, letters)).forEach(this::add);
        items.stream().filter(one -> !chosen.contains(one.id())).filter(one -> matches(one, letters)).forEach(this::add);
        table.setRedraw(true);
    }

    private static boolean matches(Item item, String letters) {
        return item.name().toLowerCase(Locale.ROOT).contains(letters) || item.id().toLowerCase(Locale.ROOT).contains(letters);
    }

    private void add(Item one) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(one.name());
        item.setData(one.id());
        item.setChecked(chosen.contains(one.id()));
    }

    void focus() {
        filter.setFocus();
        filter.selectAll();
    }
}
