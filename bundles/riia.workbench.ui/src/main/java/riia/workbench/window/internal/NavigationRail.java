// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.tab.internal.DeclaredView;

/** The rail on the left: every view, those with the same heading together. Up, Down and Enter work in it. */
final class NavigationRail {

    private static final int WIDTH = 184;

    private final Composite rail;
    private final Inks inks;
    private final Consumer<String> open;
    private final Function<DeclaredView, java.util.Optional<org.eclipse.swt.graphics.Image>> images;
    private final List<RailEntry> entries = new ArrayList<>();

    NavigationRail(Composite parent, Inks inks, Consumer<String> open,
            Function<DeclaredView, java.util.Optional<org.eclipse.swt.graphics.Image>> images) {
        this.inks = inks;
        this.open = open;
        this.images = images;
        rail = new Composite(parent, SWT.NONE);
        rail.setBackground(inks.colour(Role.RAISED));
        rail.setData("testId", "rail");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.verticalSpacing = 0;
        rail.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = WIDTH;
        rail.setLayoutData(data);
    }

    /** Shows these views. */
    void show(RailModel model) {
        boolean focused = entries.stream().anyMatch(RailEntry::isFocused);
        for (var child : rail.getChildren()) {
            child.dispose();
        }
        entries.clear();
        for (RailModel.Group group : model.groups()) {
            group.heading().ifPresent(this::heading);
            group.views().forEach(view -> entry(view, model.isFront(view.id())));
        }
        rail.layout(true);
        if (focused) {
            focus();
        }
    }

    private void heading(String words) {
        Label label = new Label(rail, SWT.NONE);
        label.setText(words);
        label.setForeground(inks.colour(Role.QUIET_TEXT));
        label.setFont(inks.font(-1, SWT.BOLD));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 14;
        data.verticalIndent = 10;
        label.setLayoutData(data);
    }

    private void entry(DeclaredView view, boolean front) {
        RailEntry entry = new RailEntry(rail, inks, view, images.apply(view), () -> open.accept(view.id()), this::step);
        entry.front(front);
        entry.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        entries.add(entry);
    }

    private void step(RailEntry from, int by) {
        int to = entries.indexOf(from) + by;
        if (to >= 0 && to < entries.size()) {
            entries.get(to).control().setFocus();
        }
    }

    /** Marks the view whose tab is in front. */
    void front(String viewId) {
        entries.forEach(entry -> entry.front(entry.id().equals(viewId)));
    }

    void focus() {
        entries.stream().filter(RailEntry::isFront).findFirst().or(() -> entries.stream().findFirst())
                .ifPresent(entry -> entry.control().setFocus());
    }

    Composite control() {
        return rail;
    }
}
