// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** The matrix, and under it, when there is something to show, one panel at a time. */
final class LowerHalf {

    private final SashForm halves;
    private final Composite lower;
    private final StackLayout stack = new StackLayout();

    LowerHalf(Composite parent, Inks inks) {
        halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        halves.setBackground(inks.colour(Role.LINE));
        halves.setSashWidth(3);
        Composite upper = new Composite(halves, SWT.NONE);
        upper.setLayout(new FillLayout());
        lower = new Composite(halves, SWT.NONE);
        lower.setLayout(stack);
        halves.setWeights(58, 42);
        hide();
    }

    SashForm control() {
        return halves;
    }

    Composite upper() {
        return (Composite) halves.getChildren()[0];
    }

    Composite lower() {
        return lower;
    }

    void show(Control panel) {
        stack.topControl = panel;
        for (Control one : lower.getChildren()) {
            one.setVisible(one == panel);
        }
        lower.setVisible(true);
        lower.layout();
        halves.setMaximizedControl(null);
    }

    /** A hidden half must be invisible, not only out of sight, or the Tab key would go there. */
    void hide() {
        lower.setVisible(false);
        halves.setMaximizedControl(upper());
    }

    boolean isHidden() {
        return halves.getMaximizedControl() != null;
    }
}
