// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** A step of the wizard: its number and name, what it says in short, and what can be changed, which folds away. */
final class Section {

    private final Composite whole;
    private final Button fold;
    private final Label summary;
    private final Composite body;
    private boolean open;

    /** @param resized called when the section has another height */
    Section(Composite parent, Form form, String title, String testId, Runnable resized) {
        whole = form.box(parent, 2);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) whole.getLayout()).marginTop = 2;
        fold = new Button(whole, SWT.PUSH | SWT.FLAT);
        fold.setText(title);
        fold.setFont(form.inks().font(0, SWT.BOLD));
        fold.setData("testId", testId);
        fold.addListener(SWT.Selection, event -> {
            open(!open);
            resized.run();
        });
        summary = new Label(whole, SWT.NONE);
        summary.setForeground(form.inks().colour(Role.QUIET_TEXT));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 60;
        summary.setLayoutData(data);
        Spoken.name(fold, () -> title + ", " + (open ? "open" : "folded") + ". " + summary.getText());
        body = form.box(whole, 1);
        GridData inside = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        inside.horizontalIndent = 6;
        body.setLayoutData(inside);
        open(false);
    }

    Composite body() {
        return body;
    }

    Composite control() {
        return whole;
    }

    void open(boolean unfolded) {
        open = unfolded;
        fold.setText((open ? "\u25BE " : "\u25B8 ") + fold.getText().replaceAll("^[\u25BE\u25B8] ", ""));
        Form.shown(body, open);
    }

    boolean isOpen() {
        return open;
    }

    void summary(String text) {
        summary.setText(Form.escaped(text));
        summary.setToolTipText(text);
    }
}
