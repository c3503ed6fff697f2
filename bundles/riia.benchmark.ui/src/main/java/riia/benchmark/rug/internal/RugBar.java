// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import riia.benchmark.rug.internal.Chooser.Offer;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The lines above the rug: mode, choosers, filters, the ways out. */
final class RugBar {

    private static final int FILTER = 104;
    /** No chooser is wider; what is longer is cut. */
    private static final int MOST = 224;

    private final Deeds deeds;
    private final Inks inks;
    private final Map<Mode, Button> modes = new EnumMap<>(Mode.class);
    private final Map<Chooser, Combo> combos = new EnumMap<>(Chooser.class);
    private final Map<Chooser, Offer> offers = new EnumMap<>(Chooser.class);
    private final Text authorities;
    private final Text indicators;
    private final Button export;
    private final Composite bar;

    /** What the user does in the bar. */
    interface Deeds {
        void choose(Mode mode);

        void choose(Chooser chooser, String id);

        void step(int by);

        void filter();

        void copy();

        void export();
    }

    RugBar(Composite parent, Inks inks, Deeds deeds) {
        this.deeds = deeds;
        this.inks = inks;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 6;
        layout.verticalSpacing = 2;
        bar.setLayout(layout);
        Composite first = line(1);
        for (Mode mode : Mode.values()) {
            Button button = button(first, SWT.TOGGLE, mode.label(), mode.words() + " (Alt+" + (mode.ordinal() + 1) + ")", "rug-mode-" + mode.id(),
                    () -> deeds.choose(mode));
            modes.put(mode, button);
        }
        combo(first, Chooser.DATASET);
        button(first, SWT.PUSH, "\u2039", "Period before (Alt+Left)", "rug-previous", () -> deeds.step(1));
        combo(first, Chooser.PERIOD);
        button(first, SWT.PUSH, "\u203A", "Period after (Alt+Right)", "rug-next", () -> deeds.step(-1));
        combo(first, Chooser.AUTHORITY);
        combo(first, Chooser.WHOSE);
        button(bar, SWT.PUSH, "Copy", "Copy the selected cells, marked (Ctrl+C)", "rug-copy", deeds::copy);
        export = button(bar, SWT.PUSH, "Export \u2026", "Write the rug to a file, marked (Ctrl+E)", "rug-export", deeds::export);
        Composite second = line(3);
        authorities = filter(second, "Authority", "Only authorities whose name or code holds these letters (Ctrl+F)", "rug-filter");
        indicators = filter(second, "Indicator", "Only indicators whose id, name or theme holds these letters (Ctrl+Shift+F)",
                "rug-filter-indicators");
        for (Chooser chooser : new Chooser[] {Chooser.COLOUR, Chooser.BASIS, Chooser.BREAKDOWN, Chooser.MEASURE, Chooser.MODEL}) {
            combo(second, chooser);
        }
    }

    private Composite line(int span) {
        Composite line = new Composite(bar, SWT.NONE);
        line.setBackground(bar.getBackground());
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 1;
        layout.marginBottom = 1;
        layout.spacing = 6;
        layout.center = true;
        line.setLayout(layout);
        return line;
    }

    private void combo(Composite line, Chooser chooser) {
        Combo combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(chooser.label() + " (" + chooser.stroke().replace("M3", "Alt") + ")");
        Spoken.name(combo, chooser.label());
        combo.setData("testId", "rug-" + chooser.key());
        combo.setLayoutData(new RowData());
        combo.addListener(SWT.Selection, event -> deeds.choose(chooser, offers.get(chooser).options().get(combo.getSelectionIndex()).id()));
        combos.put(chooser, combo);
    }

    private Text filter(Composite line, String message, String hint, String testId) {
        Text text = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(message);
        text.setToolTipText(hint);
        text.setData("testId", testId);
        Spoken.name(text, hint);
        text.setLayoutData(new RowData(FILTER, SWT.DEFAULT));
        text.addListener(SWT.Modify, event -> deeds.filter());
        return text;
    }

    private static Button button(Composite parent, int style, String text, String hint, String testId, Runnable run) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        Spoken.name(button, hint);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    void show(Rug rug) {
        modes.forEach((mode, button) -> {
            button.setSelection(mode == rug.mode());
            button.setFont(inks.font(0, mode == rug.mode() ? SWT.BOLD : SWT.NORMAL));
        });
        combos.forEach((chooser, combo) -> show(chooser, combo, rug.offer(chooser)));
        visible(authorities, rug.mode() != Mode.OVER_TIME);
        export.setEnabled(rug.mode() != Mode.OVER_TIME && rug.figures().isPresent());
        bar.getParent().layout(true, true);
    }

    /** A chooser with nothing to choose takes no room. */
    private void show(Chooser chooser, Combo combo, Offer offer) {
        if (!offer.options().equals(offers.getOrDefault(chooser, Offer.NOTHING).options())) {
            combo.setItems(offer.options().stream().map(Chooser.Option::name).toArray(String[]::new));
        }
        offers.put(chooser, offer);
        combo.select(offer.at());
        ((RowData) combo.getLayoutData()).width = Math.min(MOST, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        visible(combo, offer.options().size() > 1 || chooser == Chooser.PERIOD || chooser == Chooser.DATASET);
    }

    private static void visible(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((RowData) control.getLayoutData()).exclude = !wanted;
    }

    void focus(Chooser chooser) {
        combos.get(chooser).setFocus();
    }

    void focusAuthorities() {
        focus(authorities);
    }

    void focusIndicators() {
        focus(indicators);
    }

    private static void focus(Text text) {
        text.setFocus();
        text.selectAll();
    }

    String authorities() {
        return authorities.getVisible() ? authorities.getText() : "";
    }

    String indicators() {
        return indicators.getText();
    }
}
