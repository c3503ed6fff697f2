// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Draws the facts of a cell into the detail pane. */
public final class FactsView {

    private final Composite pane;
    private final Inks inks;

    public FactsView(Composite parent, Inks inks) {
        this.inks = inks;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 5;
        pane.setLayout(layout);
    }

    /** To put more under the facts, over both columns. */
    public Composite pane() {
        return pane;
    }

    public void show(String subtitle, FigureFacts facts) {
        words(subtitle, Role.QUIET_TEXT, 0, SWT.NORMAL, 2);
        words(facts.headline(), Role.TEXT, 4, SWT.BOLD, 2).setData("testId", "rug-headline");
        for (FigureFacts.Section section : facts.sections()) {
            Label heading = words(section.heading(), Role.ACCENT, 0, SWT.BOLD, 2);
            ((GridData) heading.getLayoutData()).verticalIndent = 10;
            section.facts().forEach(this::fact);
        }
    }

    private void fact(FigureFacts.Fact fact) {
        if (fact.name().isEmpty()) {
            words(fact.words(), Role.QUIET_TEXT, 0, SWT.NORMAL, 2);
            return;
        }
        Label name = new Label(pane, SWT.NONE);
        name.setText(fact.name());
        name.setForeground(inks.colour(Role.QUIET_TEXT));
        name.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        words(fact.words(), Role.TEXT, 0, SWT.NORMAL, 1);
    }

    private Label words(String text, Role role, int larger, int style, int span) {
        Label label = new Label(pane, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(larger, style));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        data.widthHint = 160;
        label.setLayoutData(data);
        return label;
    }
}
