// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import riia.indicator.ImportRequest.Mode;
import riia.workbench.Look.Role;

/** Step 5: what to keep, and whether to remember how the file was read. */
final class ImportSection {

    private static final int WIDTH = 262;

    private final Desk desk;
    private final Composite whole;
    private final Button received;
    private final Button clean;
    private final Button all;
    private final Button remember;
    private final Text name;
    private final Button bringIn;
    private final Button save;
    private final Button load;
    private final Button show;
    private Optional<MappingDraft> drawn = Optional.empty();
    private boolean wasEdited;

    ImportSection(Composite parent, Form form, Desk desk) {
        this.desk = desk;
        whole = form.box(parent, 1);
        ((GridLayout) whole.getLayout()).marginRight = 8;
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = WIDTH;
        whole.setLayoutData(data);
        form.words(whole, Role.TEXT, SWT.BOLD).setText("5  Import");
        received = form.button(whole, SWT.RADIO, "&Keep as received", "To be looked at and accepted in Returns", "import-received", () -> { });
        clean = form.button(whole, SWT.RADIO, "Accept &what has no error", "Returns without an error are accepted, the others kept as received",
                "import-accept-clean", () -> { });
        all = form.button(whole, SWT.RADIO, "&Accept all, or nothing", "If any return has an error nothing is stored", "import-accept", () -> { });
        received.setSelection(true);
        remember = form.button(whole, SWT.CHECK, "&Remember this mapping as", "Files of this shape are then known", "import-remember",
                this::enable);
        name = form.text(whole, "Name of the mapping", "import-mapping-name");
        ((GridData) name.getLayoutData()).horizontalIndent = 20;
        name.addListener(SWT.Modify, event -> enable());
        Composite row = form.box(whole, 2);
        bringIn = form.button(row, SWT.PUSH, "Import", "Import the file (Ctrl+Enter)", "import-run", this::bringIn);
        bringIn.setFont(form.inks().font(0, SWT.BOLD));
        show = form.button(row, SWT.PUSH, "Show in Returns", "See where these returns stand now", "import-show", desk::showReturns);
        Composite files = form.box(whole, 2);
        save = form.button(files, SWT.PUSH, "Save mapping \u2026", "Write the mapping to a file, for others (Ctrl+S)", "import-save",
                desk::saveMapping);
        load = form.button(files, SWT.PUSH, "Load mapping \u2026", "Read the file by a mapping's file (Ctrl+Shift+O)", "import-load",
                desk::loadMapping);
    }

    /** Imports the file in the way that is chosen, if that is possible now. */
    void bringIn() {
        if (bringIn.isEnabled()) {
            Mode mode = clean.getSelection() ? Mode.ACCEPT_CLEAN : all.getSelection() ? Mode.ACCEPT : Mode.RECEIVE;
            desk.bringIn(mode, remember.isVisible() && remember.getSelection() ? Optional.of(name.getText().strip()) : Optional.empty());
        } else {
            desk.say("There is something to be said first, or the check is not done yet");
        }
    }

    private void enable() {
        name.setEnabled(remember.getSelection());
        save.setEnabled(drawn.flatMap(MappingDraft::finished).isPresent());
    }

    /** @param sender the sender's name; empty if it is anybody */
    void show(WizardSession session, String sender, boolean running) {
        boolean done = session.result().isPresent();
        boolean can = !running && !done && session.checked().filter(Checked::isReadable).isPresent();
        bringIn.setEnabled(can);
        Form.shown(bringIn, !done);
        Form.shown(show, done);
        received.setEnabled(!done);
        clean.setEnabled(!done);
        all.setEnabled(!done);
        load.setEnabled(!running && !session.isIdentifying());
        Optional<MappingDraft> draft = session.draft();
        Form.shown(remember, draft.isPresent() && !done);
        Form.shown(name, draft.isPresent() && !done);
        remember.setText("&Remember it for " + Form.escaped(sender.isEmpty() ? "every sender" : sender) + " as");
        if (draft.isPresent() && !draft.equals(drawn)) {
            name.setText(draft.get().name());
            remember.setSelection(session.isEdited());
        } else if (session.isEdited() && !wasEdited) {
            remember.setSelection(true);
        }
        wasEdited = session.isEdited();
        drawn = draft;
        enable();
        whole.layout(true, true);
    }

    void focus() {
        (show.isVisible() ? show : bringIn).setFocus();
    }
}
