// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import riia.indicator.CarriedNote;
import riia.indicator.Indicator;
import riia.indicator.Submission;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.QuestionForm;

/** Draws one return into the detail pane: how it stands, what can be done, its versions, its notes, its problems by kind. */
final class DetailView {

    private static final int INDENT = 24;

    private final Page page;
    private final QuestionForm form;
    private final ReturnDetail detail;
    private final Acts acts;

    /** What the user does in the pane. */
    interface Acts {
        void perform(Deed deed, Map<String, String> answers);

        void showVersion(Submission submission);

        void compare();

        void endNote(CarriedNote note);
    }

    /** @param refusal why the last act was not possible, if it was not */
    DetailView(Composite parent, Inks inks, ReturnDetail detail, Optional<String> refusal, Acts acts) {
        this.detail = detail;
        this.acts = acts;
        page = new Page(parent, inks);
        standing(refusal);
        deeds();
        form = new QuestionForm(page);
        versions();
        notes();
        new ProblemsPart(page).draw(detail.problems());
    }

    /** Whether it has not been closed. */
    boolean isThere() {
        return !page.control().isDisposed();
    }

    private void standing(Optional<String> refusal) {
        CellFace face = CellFace.of(detail.cell());
        page.words((face.sign() + " " + detail.standing()).strip(), Role.TEXT, SWT.BOLD).setData("testId", "detail-state");
        CellFace.circumstances(detail.cell()).forEach(one -> page.quiet(one, 0));
        detail.chased().stream().findFirst().ifPresent(one -> page.quiet("Asked for " + Counted.of(detail.chased().size(), "time")
                + ", last on " + CellFace.date(VersionStory.day(one.at())), 0));
        refusal.ifPresent(why -> page.words("\u2715 " + why, Role.BAD_TEXT, SWT.NORMAL).setData("testId", "detail-refusal"));
        if (!detail.hint().isEmpty()) {
            page.quiet(detail.hint(), 0);
        }
    }

    private void deeds() {
        Composite row = page.row();
        for (Deed deed : Deed.values()) {
            if (deed.suits(detail)) {
                Button button = Page.button(row, "&" + deed.label(detail),
                        deed.verb() + " (" + deed.letter() + " in the matrix, Ctrl+Shift+" + deed.letter() + ")", "decide-" + deed.id(),
                        () -> begin(deed));
                button.setEnabled(deed.possible(detail));
            }
        }
        if (detail.hasDifference()) {
            Page.button(row, "&Difference", "What differs between two versions (D in the matrix, Ctrl+Shift+D)", "decide-difference", acts::compare);
        }
    }

    /** Does it, or asks first what must be known. */
    void begin(Deed deed) {
        if (deed.question(detail).isPresent()) {
            ask(deed, Map.of());
        } else {
            acts.perform(deed, Map.of());
        }
    }

    /** Asks again, with what was answered before. */
    void ask(Deed deed, Map<String, String> before) {
        deed.question(detail).ifPresent(question -> form.ask(deed.id(), question.with(before), answers -> acts.perform(deed, answers)));
    }

    private void versions() {
        if (!detail.versions().isEmpty()) {
            page.heading("Versions", Role.TEXT);
        }
        for (VersionStory story : detail.versions()) {
            boolean shown = detail.shown().equals(Optional.of(story.version()));
            Button button = new Button(page.control(), SWT.RADIO);
            button.setText(story.title());
            button.setForeground(page.inks().colour(Role.TEXT));
            button.setSelection(shown);
            button.setToolTipText(story.version().id());
            button.setData("testId", "version-" + story.version().id());
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && !shown) {
                    acts.showVersion(story.version());
                }
            });
            page.quiet(story.source(), INDENT);
            story.lines().forEach(line -> page.quiet(line, INDENT));
        }
    }

    private void notes() {
        if (!detail.notes().isEmpty()) {
            page.heading("Notes carried over", Role.TEXT);
        }
        for (CarriedNote note : detail.notes()) {
            Composite block = page.block(2);
            String on = note.indicator() + (note.breakdown().equals(Indicator.TOTAL) ? "" : " " + note.breakdown());
            page.words(block, on + ", since " + note.period().code() + ": " + note.text(), Role.TEXT, SWT.NORMAL);
            Button end = Page.button(block, "End", "The note on " + on + " is not carried over any more", "end-note-" + note.indicator(),
                    () -> acts.endNote(note));
            end.setEnabled(detail.readOnly().isEmpty());
        }
    }
}
