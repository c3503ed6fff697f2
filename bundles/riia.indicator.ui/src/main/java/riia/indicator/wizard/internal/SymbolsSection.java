// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.base.Marker;

/** Step 2: what the sender's own symbols mean that stand where numbers are expected. */
final class SymbolsSection {

    private static final List<Marker> MEANINGS = List.of(Marker.values());

    private final Form form;
    private final Desk desk;
    private final Composite whole;
    private Object drawn = Map.of();

    SymbolsSection(Composite parent, Form form, Desk desk) {
        this.form = form;
        this.desk = desk;
        whole = form.box(parent, 2);
    }

    void show(WizardSession session) {
        Map<String, Marker> told = session.draft().map(one -> one.cells().markers()).orElse(Map.of());
        Map<String, Integer> symbols = session.draft().flatMap(one -> session.face()).map(face -> Symbols.in(face, told.keySet()))
                .orElse(Map.of());
        Object now = List.of(told, symbols);
        if (!now.equals(drawn)) {
            drawn = now;
            for (Control child : whole.getChildren()) {
                child.dispose();
            }
            symbols.forEach((symbol, count) -> row(symbol, count, told));
        }
        Form.shown(whole, !symbols.isEmpty());
    }

    private void row(String symbol, int count, Map<String, Marker> told) {
        form.label(whole, "\u201c" + symbol + "\u201d" + (count > 0 ? " in " + count + (count == 1 ? " cell" : " cells") : "") + " means");
        Combo combo = form.combo(whole, "What " + symbol + " means", "symbol-" + symbol);
        List<String> items = new ArrayList<>(List.of("nothing known: an error"));
        MEANINGS.forEach(one -> items.add(one.symbol().isEmpty() ? one.label() : one.symbol() + "  " + one.label()));
        combo.setItems(items.toArray(String[]::new));
        combo.select(told.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(symbol)).map(one -> MEANINGS.indexOf(one.getValue()) + 1)
                .findFirst().orElse(0));
        combo.addListener(SWT.Selection, event -> desk.edit(one -> one.marker(symbol,
                combo.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(MEANINGS.get(combo.getSelectionIndex() - 1)))));
    }
}
