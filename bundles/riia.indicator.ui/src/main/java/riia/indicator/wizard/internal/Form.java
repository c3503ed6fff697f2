// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Makes the controls of the wizard alike: dense, aligned, each with a name that can be heard. */
final class Form {

    private final Inks inks;

    Form(Inks inks) {
        this.inks = inks;
    }

    Inks inks() {
        return inks;
    }

    Composite box(Composite parent, int columns) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 6;
        layout.verticalSpacing = 2;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return box;
    }

    Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(escaped(text));
        label.setForeground(inks.colour(Role.QUIET_TEXT));
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return label;
    }

    /** A label whose letter after {@code &} gives the keyboard to the control that follows. */
    Label asking(Composite parent, String text) {
        Label label = label(parent, text);
        label.setText(text);
        return label;
    }

    /** Text that takes as many lines as it needs. */
    Label words(Composite parent, Role role, int style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(0, style));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        label.setLayoutData(data);
        return label;
    }

    Combo combo(Composite parent, String name, String testId) {
        return named(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), name, testId);
    }

    /** One in which something else may be typed. */
    Combo open(Composite parent, String name, String testId) {
        return named(new Combo(parent, SWT.DROP_DOWN), name, testId);
    }

    Text text(Composite parent, String name, String testId) {
        return named(new Text(parent, SWT.BORDER | SWT.SINGLE), name, testId);
    }

    Spinner spinner(Composite parent, String name, String testId) {
        Spinner spinner = named(new Spinner(parent, SWT.BORDER), name, testId);
        spinner.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return spinner;
    }

    Button button(Composite parent, int style, String text, String hint, String testId, Runnable run) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        button.setForeground((style & (SWT.CHECK | SWT.RADIO)) != 0 ? inks.colour(Role.TEXT) : null);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private static <T extends Control> T named(T control, String name, String testId) {
        control.setToolTipText(name);
        control.setData("testId", testId);
        Spoken.name(control, name);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        control.setLayoutData(data);
        return control;
    }

    /** Puts choices into a drop-down, unless they are there, so that its selection and focus stay. */
    static void items(Combo combo, List<String> items) {
        if (!items.equals(List.of(combo.getItems()))) {
            String typed = combo.getText();
            combo.setItems(items.toArray(String[]::new));
            if ((combo.getStyle() & SWT.READ_ONLY) == 0) {
                combo.setText(typed);
            }
        }
    }

    /** Shows or hides a control together with the room it takes. */
    static void shown(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        control.setVisible(shown);
    }

    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
