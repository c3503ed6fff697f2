// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;
import riia.workbench.quick.internal.Choice;
import riia.workbench.quick.internal.Finder;

/** One field that finds any view, command, authority or indicator by a few letters. */
final class QuickAccess {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 340;

    private final Overlay overlay;
    private Finder finder;
    private final Text text;
    private final Table table;
    private List<Choice> found = List.of();

    QuickAccess(Shell shell, Look look, Finder finder) {
        this.finder = finder;
        overlay = new Overlay(shell, look, WIDTH, HEIGHT, false);
        text = new Text(overlay.content(), SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage("Find a view, a command, an authority or an indicator");
        text.setData("testId", "quick-text");
        Spoken.name(text, "Find a view, a command, an authority or an indicator");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(overlay.content(), SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.NO_FOCUS);
        table.setData("testId", "quick-table");
        Spoken.name(table, "What was found");
        table.setBackground(overlay.inks().colour(Role.BACKGROUND));
        table.setForeground(overlay.inks().colour(Role.TEXT));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column(300, SWT.LEFT);
        column(110, SWT.LEFT);
        column(116, SWT.RIGHT);
        text.addListener(SWT.Modify, event -> fill());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
        fill();
        overlay.layout();
        text.setFocus();
    }

    private void column(int width, int style) {
        new TableColumn(table, style).setWidth(width);
    }

    private void fill() {
        found = finder.find(text.getText());
        table.removeAll();
        for (Choice choice : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {choice.title(), choice.kind(), choice.key()});
            item.setForeground(1, overlay.inks().colour(Role.QUIET_TEXT));
            item.setForeground(2, overlay.inks().colour(Role.QUIET_TEXT));
        }
        if (!found.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void key(Event event) {
        int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (by != 0 && !found.isEmpty()) {
            table.setSelection(Math.max(0, Math.min(found.size() - 1, table.getSelectionIndex() + by)));
            table.showSelection();
            event.doit = false;
        }
    }

    private Optional<Choice> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
    }

    private void choose() {
        chosen().ifPresent(one -> {
            overlay.close(true);
            one.run().run();
        });
    }

    /** Adds what came later; what is chosen stays so while it is still found. */
    void add(List<Choice> more) {
        if (isOpen()) {
            Optional<Choice> chosen = chosen();
            finder = finder.with(more);
            fill();
            chosen.filter(found::contains).ifPresent(one -> table.setSelection(found.indexOf(one)));
        }
    }

    boolean isOpen() {
        return overlay.isOpen();
    }

    void close() {
        overlay.close(true);
    }
}
