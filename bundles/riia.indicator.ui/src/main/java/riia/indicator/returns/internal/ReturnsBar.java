// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The line above the matrix: which dataset, how it stands, and the way in for files. */
final class ReturnsBar {

    /** Wide enough for most names; the summary beside it needs room, too. */
    private static final int COMBO = 250;

    private final Combo combo;
    private final Label summary;
    private List<ReturnsMatrix.Choice> choices = List.of();

    /** What the user does in the bar. */
    interface Deeds {
        void choose(String dataset);

        void importFiles(boolean accept);

        void chase();
    }

    ReturnsBar(Composite parent, Inks inks, Deeds deeds) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 10;
        bar.setLayout(layout);
        combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("testId", "returns-dataset");
        combo.setToolTipText("Dataset");
        Spoken.name(combo, "Dataset");
        GridData width = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        width.widthHint = COMBO;
        combo.setLayoutData(width);
        combo.addListener(SWT.Selection, event -> deeds.choose(choices.get(combo.getSelectionIndex()).id()));
        summary = new Label(bar, SWT.NONE);
        summary.setForeground(inks.colour(Role.QUIET_TEXT));
        summary.setData("testId", "returns-summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(bar, "Chase \u2026", "Drafts one message to each data lead about the late returns that are marked, or all (C)", "returns-chase",
                deeds::chase);
        button(bar, "Import \u2026", "Keep files as received, to be looked at (Ctrl+O); or drop files and folders on the matrix", "returns-import",
                () -> deeds.importFiles(false));
        button(bar, "Import and accept \u2026", "Accept files that have no error, else keep nothing (Ctrl+Shift+O)", "returns-accept",
                () -> deeds.importFiles(true));
    }

    private static void button(Composite bar, String text, String hint, String testId, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        button.addListener(SWT.Selection, event -> run.run());
    }

    void show(ReturnsMatrix matrix) {
        if (!matrix.datasets().equals(choices)) {
            choices = matrix.datasets();
            combo.setItems(choices.stream().map(ReturnsMatrix.Choice::name).toArray(String[]::new));
            combo.getParent().layout();
        }
        matrix.chosen().ifPresent(one -> combo.select(choices.indexOf(one)));
        summary.setText(matrix.readOnly().map(why -> "Read only").orElse(matrix.summary()));
        summary.setToolTipText(summary.getText());
    }
}
