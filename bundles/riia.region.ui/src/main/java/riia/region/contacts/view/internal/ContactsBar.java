// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The line above the table: filter, past holders, the ways in; and, until it is answered, who the user is. */
final class ContactsBar {

    private final Text filter;
    private final Button past;
    private final Label summary;
    private final Label note;
    private final Composite question;
    private final Composite all;

    /** What the user does in the bar. */
    interface Deeds {
        void filtered();

        void add();

        void importFile();

        void iAm(String name);
    }

    ContactsBar(Composite parent, Inks inks, Deeds deeds) {
        all = grid(parent, inks, 1, 12);
        Composite line = grid(all, inks, 5, 0);
        filter = text(line, "Filter contacts", "contacts-filter");
        filter.setMessage("Filter");
        ((GridData) filter.getLayoutData()).widthHint = 180;
        filter.addListener(SWT.Modify, event -> deeds.filtered());
        past = new Button(line, SWT.CHECK);
        past.setText("&Past and future");
        past.setForeground(inks.colour(Role.TEXT));
        past.setData("testId", "contacts-past");
        past.addListener(SWT.Selection, event -> deeds.filtered());
        summary = label(line, inks, Role.QUIET_TEXT, "contacts-summary");
        button(line, "&Add \u2026", "Add a contact (Ctrl+Shift+N)", "contacts-add", deeds::add);
        button(line, "&Import \u2026", "Add the contacts of a spreadsheet (CSV); or drop it on the table", "contacts-import", deeds::importFile);
        note = label(all, inks, Role.WARN_TEXT, "contacts-unencrypted");
        question = grid(all, inks, 3, 0);
        label(question, inks, Role.TEXT, "contacts-who").setText("What is your name? The journal knows you by an id only.");
        Text name = text(question, "Your name", "contacts-me");
        ((GridData) name.getLayoutData()).widthHint = 200;
        Runnable keep = () -> deeds.iAm(name.getText());
        name.addListener(SWT.DefaultSelection, event -> keep.run());
        button(question, "&Keep", "Keep the name as a contact of the region", "contacts-keep-me", keep);
    }

    private static Composite grid(Composite parent, Inks inks, int columns, int margin) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setBackground(inks.colour(Role.BACKGROUND));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin / 2;
        layout.horizontalSpacing = 10;
        grid.setLayout(layout);
        return grid;
    }

    private static Text text(Composite parent, String name, String testId) {
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        text.setData("testId", testId);
        Spoken.name(text, name);
        return text;
    }

    private static Label label(Composite parent, Inks inks, Role role, String testId) {
        Label label = new Label(parent, SWT.NONE);
        label.setForeground(inks.colour(role));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setData("testId", testId);
        return label;
    }

    static Button button(Composite parent, String words, String hint, String testId, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    String filter() {
        return filter.getText();
    }

    boolean past() {
        return past.getSelection();
    }

    void show(ContactList list) {
        summary.setText(list.summary(list.members()));
        note.setText("\u26A0 This workspace is not encrypted: whoever can read its files can read these contacts.");
        shown(note, list.unencrypted());
        shown(question, list.me().isEmpty());
        all.getParent().layout(true, true);
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
