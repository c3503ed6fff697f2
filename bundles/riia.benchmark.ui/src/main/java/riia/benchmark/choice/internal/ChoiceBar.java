// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Controls to choose with, and buttons, in as many lines as there is need of. On the user interface's thread. */
public final class ChoiceBar {

    private static final int MOST = 260;

    private final Composite bar;
    private final String prefix;
    private final BiConsumer<String, String> chosen;
    private final Map<String, Combo> combos = new HashMap<>();
    private final Map<String, Choice> shown = new HashMap<>();
    private Optional<Button> firstButton = Optional.empty();

    /**
     * Draws an empty bar into the top of a parent.
     *
     * @param prefix of test ids
     * @param chosen what is told key and id of what the user chooses
     */
    public ChoiceBar(Composite parent, Inks inks, String prefix, BiConsumer<String, String> chosen) {
        this.prefix = prefix;
        this.chosen = chosen;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 12;
        layout.marginRight = 12;
        layout.spacing = 6;
        layout.center = true;
        bar.setLayout(layout);
    }

    /** Shows choices; one with a single item or none takes no room. */
    public void show(List<Choice> choices) {
        for (Choice choice : choices) {
            Combo combo = combos.computeIfAbsent(choice.key(), key -> combo(choice));
            Choice before = shown.put(choice.key(), choice);
            if (before == null || !before.items().equals(choice.items())) {
                combo.setItems(choice.items().stream().map(Choice.Item::name).toArray(String[]::new));
                combo.setLayoutData(width(combo, choice.items().size() < 2));
                combo.setVisible(choice.items().size() > 1);
            }
            combo.select(choice.at());
        }
        bar.getParent().layout(true, true);
    }

    private static RowData width(Combo combo, boolean hidden) {
        RowData data = new RowData(Math.min(MOST, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT);
        data.exclude = hidden;
        return data;
    }

    private Combo combo(Choice choice) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        firstButton.ifPresent(combo::moveAbove);
        combo.setToolTipText(choice.label());
        combo.setData("testId", prefix + "-" + choice.key());
        Spoken.name(combo, choice.label());
        combo.addListener(SWT.Selection, event -> chosen.accept(choice.key(),
                shown.get(choice.key()).items().get(combo.getSelectionIndex()).id()));
        return combo;
    }

    /** Adds a button behind all choices. */
    public Button button(String text, String hint, String testId, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", prefix + "-" + testId);
        Spoken.name(button, hint);
        firstButton = firstButton.or(() -> Optional.of(button));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Gives the keyboard to the choice of a key. */
    public void focus(String key) {
        Combo combo = combos.get(key);
        if (combo != null && combo.isVisible()) {
            combo.setFocus();
        }
    }
}
