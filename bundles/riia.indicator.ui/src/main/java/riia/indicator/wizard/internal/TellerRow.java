// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.indicator.mapping.TextAt;
import riia.workbench.Look.Role;

/** A line that says where the authority, or the period, is told: in what place, and which cell or what text. */
final class TellerRow {

    private static final List<Told> CHOICES = Arrays.stream(Told.values()).filter(one -> one != Told.SEVERAL).toList();

    private final Combo place;
    private final Text typed;
    private final Label fault;
    private final BiConsumer<Told, String> told;
    private String shown = "";

    /** @param told takes the place and what was typed */
    TellerRow(Composite parent, Form form, String label, String testId, BiConsumer<Told, String> told) {
        this.told = told;
        form.asking(parent, label);
        String name = label.replace("&", "");
        place = form.combo(parent, name + ": where it is told", testId + "-place");
        place.addListener(SWT.Selection, event -> tell());
        typed = form.text(parent, name + ": the cell's address, or what is said", testId);
        ((GridData) typed.getLayoutData()).widthHint = 70;
        typed.addListener(SWT.DefaultSelection, event -> tell());
        typed.addListener(SWT.FocusOut, event -> {
            if (!typed.getText().equals(shown)) {
                tell();
            }
        });
        fault = form.words(parent, Role.BAD_TEXT, SWT.NORMAL);
        ((GridData) fault.getLayoutData()).horizontalSpan = 3;
        Form.shown(fault, false);
    }

    private void tell() {
        if (place.getSelectionIndex() < CHOICES.size()) {
            shown = typed.getText();
            told.accept(CHOICES.get(place.getSelectionIndex()), typed.getText().strip());
        }
    }

    /** @param said what the one who imports has said, where the file does not tell */
    void show(List<TextAt> texts, String said) {
        Told now = Told.of(texts);
        Form.items(place, CHOICES.stream().map(Told::words).toList());
        if (now == Told.SEVERAL) {
            Form.items(place, Arrays.stream(Told.values()).map(Told::words).toList());
        }
        place.select(now.ordinal());
        boolean asks = now == Told.CELL || now == Told.SAID;
        String text = texts.isEmpty() ? said : Told.typed(texts);
        typed.setEnabled(asks);
        if (!typed.isFocusControl() && !typed.getText().equals(text)) {
            shown = text;
            typed.setText(text);
        }
    }

    /** Says what is wrong with what was typed. */
    void fault(Optional<String> why) {
        fault.setText(Form.escaped(why.orElse("")));
        Form.shown(fault, why.isPresent());
        fault.requestLayout();
    }
}
