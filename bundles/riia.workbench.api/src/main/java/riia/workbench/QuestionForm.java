// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.osgi.annotation.versioning.ProviderType;

import riia.workbench.Look.Role;
import riia.workbench.Question.Field;

/**
 * Asks in place, one question at a time: Enter confirms once all that is needed is there (in a text of several lines Ctrl+Enter), Escape
 * puts it away. On the user interface's thread.
 */
@ProviderType
public final class QuestionForm {

    private static final int ROOM_FOR_A_LINE = 22;

    private final Page page;
    private final Composite block;
    private final Map<String, Control> controls = new LinkedHashMap<>();

    /** Takes its place in a page, and is not seen until something is asked. */
    public QuestionForm(Page page) {
        this.page = page;
        block = page.block(1);
        page.show(block, false);
    }

    /** Asks; another question that was open goes. */
    public void ask(String id, Question question, Consumer<Map<String, String>> answered) {
        if (block.isDisposed()) {
            return;
        }
        clear();
        block.setData("testId", id + "-row");
        if (question.fields().size() > 1) {
            page.words(block, question.title(), Role.TEXT, SWT.BOLD);
        }
        for (Field field : question.fields()) {
            page.words(block, field.label(), Role.TEXT, SWT.NORMAL);
            controls.put(field.key(), control(id, field));
        }
        Button confirm = Page.button(block, question.confirm(), question.confirm() + " (Enter)", id + "-confirm",
                () -> confirm(question, answered));
        confirm.setEnabled(question.lacking(answers()).isEmpty());
        controls.values().forEach(control -> {
            control.addListener(SWT.Modify, event -> confirm.setEnabled(question.lacking(answers()).isEmpty()));
            control.addListener(SWT.DefaultSelection, event -> confirm(question, answered));
            control.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                    event.doit = false;
                    confirm(question, answered);
                }
            });
            control.addListener(SWT.Traverse, this::traversed);
        });
        page.show(block, true);
        page.reveal(confirm);
        controls.get(question.fields().get(0).key()).setFocus();
    }

    /**
     * Asks, and has done in the background what was answered. What could not be done is said in the form, with the answers still in it.
     *
     * @param act does it on a worker thread, and says what was done
     * @param done is told after it was
     */
    public void ask(ViewSite site, String id, Question question, Function<Map<String, String>, String> act, Runnable done) {
        ask(id, question, answers -> site.start(question.confirm(), progress -> Outcome.of(() -> act.apply(answers)), outcome -> {
            if (outcome instanceof Outcome.Done<String> finished) {
                close();
                site.say(finished.value());
                done.run();
            } else if (outcome instanceof Outcome.Failed<String> failed) {
                ask(site, id, question.with(answers), act, done);
                refuse(failed.reason());
            }
        }));
    }

    private void refuse(String reason) {
        if (block.isDisposed()) {
            return;
        }
        page.words(block, "\u2715 " + reason, Role.BAD_TEXT, SWT.NORMAL).setData("testId", "question-refusal");
        page.grown();
    }

    /** Puts away what is asked, without an answer. */
    public void close() {
        if (!block.isDisposed()) {
            clear();
            page.show(block, false);
        }
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private Control control(String id, Field field) {
        Control control = field.choices().isEmpty() ? text(field) : combo(field);
        control.setData("testId", id + "-" + field.key());
        Spoken.name(control, field.label());
        return control;
    }

    private Text text(Field field) {
        Text text = new Text(block, field.lines() == 1 ? SWT.BORDER : SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMessage(field.hint());
        text.setToolTipText(field.lines() == 1 ? null : field.hint());
        text.setText(field.value());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = field.lines() == 1 ? SWT.DEFAULT : field.lines() * ROOM_FOR_A_LINE;
        text.setLayoutData(data);
        return text;
    }

    private Combo combo(Field field) {
        Combo combo = new Combo(block, SWT.READ_ONLY);
        field.choices().forEach(combo::add);
        combo.setText(field.value());
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private void confirm(Question question, Consumer<Map<String, String>> answered) {
        Map<String, String> answers = answers();
        question.lacking(answers).ifPresentOrElse(field -> controls.get(field.key()).setFocus(), () -> answered.accept(answers));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        controls.forEach((key, control) -> answers.put(key, (control instanceof Text text ? text.getText()
                : ((Combo) control).getText()).strip()));
        return answers;
    }

    private void clear() {
        controls.clear();
        for (Control child : block.getChildren()) {
            child.dispose();
        }
    }
}
