// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import riia.indicator.returns.internal.Question.Field;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Asks in place, one question at a time: Enter confirms once all that is needed is there, Escape puts it away. */
final class QuestionForm {

    private final Page page;
    private final Composite block;
    private final Map<String, Text> texts = new HashMap<>();

    QuestionForm(Page page) {
        this.page = page;
        block = page.block(1);
        page.show(block, false);
    }

    /** Asks; another question that was open goes. */
    void ask(String id, Question question, Consumer<Map<String, String>> answered) {
        clear();
        block.setData("testId", id + "-row");
        if (question.fields().size() > 1) {
            page.words(block, question.title(), Role.TEXT, SWT.BOLD);
        }
        for (Field field : question.fields()) {
            page.words(block, field.label(), Role.TEXT, SWT.NORMAL);
            texts.put(field.key(), text(id, field));
        }
        Button confirm = Page.button(block, question.confirm(), question.confirm() + " (Enter)", id + "-confirm",
                () -> confirm(question, answered));
        confirm.setEnabled(question.lacking(answers()).isEmpty());
        texts.values().forEach(text -> {
            text.addListener(SWT.Modify, event -> confirm.setEnabled(question.lacking(answers()).isEmpty()));
            text.addListener(SWT.DefaultSelection, event -> confirm(question, answered));
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    clear();
                    page.show(block, false);
                }
            });
        });
        page.show(block, true);
        texts.get(question.fields().get(0).key()).setFocus();
    }

    private Text text(String id, Field field) {
        Text text = new Text(block, SWT.BORDER);
        text.setMessage(field.hint());
        text.setText(field.value());
        text.setData("testId", id + "-" + field.key());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Spoken.name(text, field.label());
        return text;
    }

    private void confirm(Question question, Consumer<Map<String, String>> answered) {
        Map<String, String> answers = answers();
        question.lacking(answers).ifPresentOrElse(field -> texts.get(field.key()).setFocus(), () -> answered.accept(answers));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        texts.forEach((key, text) -> answers.put(key, text.getText().strip()));
        return answers;
    }

    private void clear() {
        texts.clear();
        for (Control child : block.getChildren()) {
            child.dispose();
        }
    }
}
