// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.Contacts;
import riia.region.Regions;
import riia.workbench.DroppedFiles;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Who is who in each authority: by role and date, changed in place. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.contacts", title = "Contacts", rail = "Returns", order = 290, icon = "icons/contacts.png",
        summary = "Who is who in each authority, by role and date")
public final class ContactsView implements View, ContactsBar.Deeds, ContactForm.Deeds {

    private final ContactsModel model;
    private ViewSite site;
    private ContactsBar bar;
    private ContactsTable table;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private Optional<StatePage> page = Optional.empty();
    private Optional<ContactForm> form = Optional.empty();
    private Optional<ContactList> shown = Optional.empty();

    @Activate
    public ContactsView(@Reference Contacts contacts) {
        model = new ContactsModel(contacts, () -> LocalDate.now(ZoneId.of("Europe/London")));
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        Inks inks = new Inks(parent, site.look());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        bar = new ContactsBar(parent, inks, this);
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        table = new ContactsTable(middle, inks, row -> edit(Optional.of(row)));
        stack.topControl = table.control();
        DroppedFiles.on(parent, paths -> take(paths.get(0)));
        site.action("Add a contact \u2026", "M1+M2+N", this::add);
        site.action("Import contacts \u2026", "", this::importFile);
        site.action("Load the contacts again", "F5", this::reload);
        site.events(Contacts.CHANGED, this::reload);
        site.events(Regions.CHANGED, this::reload);
        site.showState(State.loading("Loading the contacts"));
        reload();
    }

    @Override
    public void focus() {
        table.control().setFocus();
    }

    private void reload() {
        site.start("Load the contacts", progress -> Outcome.of(() -> model.load(site.actor())), outcome -> {
            if (outcome instanceof Outcome.Done<ContactList> done) {
                show(done.value());
            } else if (outcome instanceof Outcome.Failed<ContactList> failed) {
                site.showState(State.failed("The contacts could not be loaded", failed.reason(), new State.Remedy("Try again", this::reload)));
            }
        });
    }

    private void show(ContactList list) {
        shown = Optional.of(list);
        bar.show(list);
        filtered();
        site.showContent();
    }

    @Override
    public void filtered() {
        shown.ifPresent(list -> {
            table.show(list.shown(bar.filter(), bar.past()));
            cover(list.rows().isEmpty() ? Optional.of(State.empty("No contacts yet",
                    "Add them one by one, or drop the spreadsheet that you keep on this tab: a CSV file with the columns"
                            + " authority, role, name, email, phone, from.", new State.Remedy("Add a contact \u2026", this::add))) : Optional.empty());
        });
    }

    /** Says something in the place of the table; the bar stays. */
    private void cover(Optional<State> state) {
        page.ifPresent(StatePage::dispose);
        page = state.map(one -> new StatePage(middle, site.look(), one));
        stack.topControl = page.map(one -> (Control) one.control()).orElse(table.control());
        middle.layout();
    }

    @Override
    public void add() {
        edit(Optional.empty());
    }

    private void edit(Optional<ContactRow> row) {
        shown.ifPresent(list -> {
            Composite parent = site.detail(row.map(one -> one.role() + ", " + one.organisation()).orElse("New contact"));
            ContactForm drawn = new ContactForm(parent, new Inks(parent, site.look()), list, row, model.today(), this);
            form = Optional.of(drawn);
            parent.layout(true, true);
            drawn.focus();
        });
    }

    @Override
    public void importFile() {
        FileDialog dialog = new FileDialog(table.control().getShell(), SWT.OPEN);
        dialog.setText("Import contacts");
        dialog.setFilterExtensions("*.csv;*.CSV", "*");
        dialog.setFilterNames("Contacts (*.csv)", "All files");
        String file = dialog.open();
        if (file != null) {
            take(Path.of(file));
        }
    }

    private void take(Path file) {
        site.start("Import contacts", progress -> Outcome.of(() -> model.importFile(site.actor(), file)), outcome -> {
            if (outcome instanceof Outcome.Done<String> done) {
                site.say(done.value());
                reload();
            } else if (outcome instanceof Outcome.Failed<String> failed) {
                cover(Optional.of(State.failed("The contacts were not taken", failed.reason(), new State.Remedy("Back to the contacts", this::filtered))));
            }
        });
    }

    @Override
    public void iAm(String name) {
        act("Keep your name", () -> model.addMe(site.actor(), name));
    }

    @Override
    public void add(ContactEntry entry) {
        act("Add a contact", () -> model.add(site.actor(), entry));
    }

    @Override
    public void change(Contact contact, ContactEntry entry) {
        act("Change a contact", () -> model.change(site.actor(), contact.id(), entry));
    }

    @Override
    public void end(Contact contact, LocalDate last) {
        act("End a contact", () -> model.end(site.actor(), contact.id(), last));
    }

    @Override
    public void erase(Contact contact) {
        act("Erase a person", () -> model.erase(site.actor(), contact.person()));
    }

    /** Does it in the background; what is refused is said in the form, or in the status line if none is open. */
    private <T> void act(String title, Supplier<T> call) {
        site.start(title, progress -> Outcome.of(call), outcome -> {
            if (outcome instanceof Outcome.Failed<T> failed) {
                form.ifPresentOrElse(one -> one.refuse(failed.reason()), () -> site.say(failed.reason()));
            } else {
                form = Optional.empty();
                site.closeDetail();
                site.say(title + ": done");
                reload();
            }
        });
    }
}
