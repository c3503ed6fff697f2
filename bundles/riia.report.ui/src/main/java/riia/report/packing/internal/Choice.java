// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** A line of the form: a word, and a list to choose one from. */
final class Choice {

    private static final int WIDTH = 320;

    private final Combo combo;
    private List<String> ids = List.of();

    Choice(Composite form, Inks inks, String word, String key, Consumer<String> chosen) {
        Label label = new Label(form, SWT.NONE);
        label.setText(word);
        label.setForeground(inks.colour(Role.QUIET_TEXT));
        combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("testId", "packs-" + key);
        combo.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
        Spoken.name(combo, word);
        combo.addListener(SWT.Selection, event -> chosen.accept(ids.get(combo.getSelectionIndex())));
    }

    void show(List<String> newIds, List<String> names, Optional<String> selected) {
        ids = List.copyOf(newIds);
        combo.setItems(names.toArray(String[]::new));
        selected.map(ids::indexOf).ifPresent(combo::select);
    }

    void enable(boolean enabled) {
        combo.setEnabled(enabled);
    }

    void focus() {
        combo.setFocus();
    }
}
