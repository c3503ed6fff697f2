// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.Organisation;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** A contact in the pane on the right: a new one, or one that is changed, ended or erased. What is refused is said below. */
final class ContactForm {

    private final Composite form;
    private final Inks inks;
    private final Combo organisation;
    private final Combo role;
    private final Text name;
    private final Text email;
    private final Text phone;
    private final Text from;
    private final Label refusal;
    private final ContactList list;

    /** What the user does in the form. */
    interface Deeds {
        void add(ContactEntry entry);

        void change(Contact contact, ContactEntry entry);

        void end(Contact contact, LocalDate last);

        void erase(Contact contact);
    }

    ContactForm(Composite parent, Inks inks, ContactList list, Optional<ContactRow> row, LocalDate today, Deeds deeds) {
        this.inks = inks;
        this.list = list;
        form = new Composite(parent, SWT.NONE);
        form.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.verticalSpacing = 8;
        form.setLayout(layout);
        organisation = combo("Authority", list.organisations().stream().map(Organisation::name).toList(), "contact-authority");
        role = combo("Role", list.roles().stream().map(one -> one.title()).toList(), "contact-role");
        name = text("Name", "contact-name");
        email = text("E-mail", "contact-email");
        phone = text("Telephone", "contact-phone");
        from = text(row.isPresent() ? "New from" : "From", "contact-from");
        from.setText(today.toString());
        refusal = wide(Role.BAD_TEXT, "contact-refusal");
        row.map(ContactRow::contact).ifPresentOrElse(contact -> existing(contact, deeds), () -> fresh(deeds));
    }

    Composite control() {
        return form;
    }

    void focus() {
        (organisation.isEnabled() ? organisation : name).setFocus();
    }

    /** Says why the last act was not possible. */
    void refuse(String why) {
        if (!refusal.isDisposed()) {
            refusal.setText("\u2715 " + why);
            form.getParent().layout(true, true);
        }
    }

    private void fresh(Deeds deeds) {
        organisation.select(0);
        role.select(Math.max(0, list.roles().stream().map(one -> one.id()).toList().indexOf("data-lead")));
        Composite row = row();
        ContactsBar.button(row, "&Save", "Save (Enter in a field)", "contact-save", () -> attempt(() -> deeds.add(entry())));
        onEnter(() -> attempt(() -> deeds.add(entry())));
    }

    private void existing(Contact contact, Deeds deeds) {
        organisation.setText(list.organisations().stream().filter(one -> one.id().equals(contact.organisation())).findFirst().map(Organisation::name)
                .orElse(contact.organisation()));
        role.setText(list.roles().stream().filter(one -> one.id().equals(contact.role())).findFirst().map(one -> one.title()).orElse(contact.role()));
        organisation.setEnabled(false);
        role.setEnabled(false);
        name.setText(contact.name());
        email.setText(contact.email());
        phone.setText(contact.phone());
        wide(Role.QUIET_TEXT, "contact-hint").setText("In the role since " + Days.words(contact.from()) + ". A change from that day corrects the entry;"
                + " from a later day the old one stays until the day before.");
        Composite row = row();
        ContactsBar.button(row, "&Save the change", "Save the change (Enter in a field)", "contact-save",
                () -> attempt(() -> deeds.change(contact, entry())));
        ContactsBar.button(row, "&End", "Holds the role no more: the day above is the last", "contact-end",
                () -> attempt(() -> deeds.end(contact, Days.parse(from.getText()))));
        onEnter(() -> attempt(() -> deeds.change(contact, entry())));
        erasing(contact, deeds);
        form.getChildren()[0].setFocus();
        List.of(name, email, phone, from).forEach(one -> one.setEnabled(!contact.erased()));
    }

    /** Asks in place, since there is no way back. */
    private void erasing(Contact contact, Deeds deeds) {
        Composite row = row();
        Button sure = new Button(row, SWT.CHECK);
        sure.setText("The person's name shall &go for good");
        sure.setForeground(inks.colour(Role.TEXT));
        sure.setData("testId", "contact-erase-sure");
        Button erase = ContactsBar.button(row, "E&rase", "Removes name, e-mail and telephone from every entry of the person", "contact-erase",
                () -> deeds.erase(contact));
        erase.setEnabled(false);
        sure.setEnabled(!contact.erased());
        sure.addListener(SWT.Selection, event -> erase.setEnabled(sure.getSelection()));
        wide(Role.QUIET_TEXT, "contact-erase-hint").setText("What the person did stays in the journal under an id that says nothing. Backups made before keep the name.");
    }

    private ContactEntry entry() {
        int where = organisation.getSelectionIndex();
        int what = role.getSelectionIndex();
        return new ContactEntry(where < 0 ? organisation.getText() : list.organisations().get(where).id(),
                what < 0 ? role.getText() : list.roles().get(what).id(), name.getText(), email.getText(), phone.getText(), Days.parse(from.getText()));
    }

    /** What is wrong with a day is said at once; the rest by whoever keeps contacts. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private void onEnter(Runnable act) {
        List.of(name, email, phone, from).forEach(one -> one.addListener(SWT.DefaultSelection, event -> act.run()));
    }

    private Combo combo(String label, List<String> items, String testId) {
        label(label);
        Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        named(combo, label, testId);
        return combo;
    }

    private Text text(String label, String testId) {
        label(label);
        Text text = new Text(form, SWT.BORDER);
        named(text, label, testId);
        return text;
    }

    private static void named(Control control, String label, String testId) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 180;
        control.setLayoutData(data);
        control.setData("testId", testId);
        Spoken.name(control, label);
    }

    private void label(String words) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        label.setForeground(inks.colour(Role.TEXT));
    }

    private Label wide(Role ink, String testId) {
        Label label = new Label(form, SWT.WRAP);
        label.setForeground(inks.colour(ink));
        label.setData("testId", testId);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 240;
        label.setLayoutData(data);
        return label;
    }

    private Composite row() {
        Composite row = new Composite(form, SWT.NONE);
        row.setBackground(form.getBackground());
        row.setLayout(new GridLayout(2, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return row;
    }
}
