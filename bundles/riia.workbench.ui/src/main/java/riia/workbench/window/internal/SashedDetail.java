// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.tab.internal.DetailPane;

/** The tabs and, beside them when a view asks for it, the detail pane; the sash between them is the user's. */
final class SashedDetail implements DetailPane {

    private static final int LEAST = 15;
    private static final int MOST = 70;

    private final SashForm sash;
    private final Composite tabs;
    private final Composite sheets;
    private final StackLayout stack = new StackLayout();

    /**
     * @param share the pane's share of the width in per cent
     * @param shared told when the user moves the sash
     */
    SashedDetail(Composite parent, Inks inks, int share, IntConsumer shared) {
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setBackground(inks.colour(Role.LINE));
        sash.setSashWidth(3);
        tabs = new Composite(sash, SWT.NONE);
        tabs.setLayout(new org.eclipse.swt.layout.FillLayout());
        sheets = new Composite(sash, SWT.NONE);
        sheets.setBackground(inks.colour(Role.BACKGROUND));
        sheets.setLayout(stack);
        int part = Math.max(LEAST, Math.min(MOST, share));
        sash.setWeights(100 - part, part);
        sash.setMaximizedControl(tabs);
        sheets.addListener(SWT.Resize, event -> {
            if (sash.getMaximizedControl() == null && sash.getClientArea().width > 0) {
                shared.accept(sheets.getSize().x * 100 / sash.getClientArea().width);
            }
        });
    }

    SashForm control() {
        return sash;
    }

    Composite tabs() {
        return tabs;
    }

    @Override
    public Composite sheets() {
        return sheets;
    }

    @Override
    public void show(Optional<Composite> sheet) {
        if (sash.isDisposed()) {
            return;
        }
        stack.topControl = sheet.orElse(null);
        sheets.layout();
        sash.setMaximizedControl(sheet.isPresent() ? null : tabs);
    }

    boolean isShown() {
        return sash.getMaximizedControl() == null;
    }
}
