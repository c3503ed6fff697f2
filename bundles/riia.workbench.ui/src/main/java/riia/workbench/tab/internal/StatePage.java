// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.ViewSite.State;

/** A page that stands in for a view's content: empty, loading, waiting or failed; what happened and what to do. */
final class StatePage {

    private static final int TEXT_WIDTH = 440;

    private final Composite page;
    private final Inks inks;

    StatePage(Composite parent, Look look, State state) {
        page = new Composite(parent, SWT.NONE);
        inks = new Inks(page, look);
        page.setData("testId", "state-" + state.kind().name().toLowerCase(Locale.ROOT));
        page.setBackground(inks.colour(Role.BACKGROUND));
        page.setLayout(new GridLayout());
        Composite block = new Composite(page, SWT.NONE);
        block.setBackground(page.getBackground());
        block.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 8;
        block.setLayout(layout);
        sign(block, state.kind());
        title(block, state.title());
        if (!state.message().isEmpty()) {
            message(block, state.message());
        }
        state.remedy().ifPresent(remedy -> remedy(block, remedy));
    }

    Composite control() {
        return page;
    }

    void dispose() {
        page.dispose();
    }

    private void sign(Composite parent, State.Kind kind) {
        Role role = kind == State.Kind.FAILED ? Role.BAD_TEXT : Role.QUIET_TEXT;
        label(parent, switch (kind) {
            case EMPTY -> "\u25CB";
            case LOADING -> "\u2026";
            case FAILED -> "\u2715";
        }, role, 12, SWT.NORMAL);
    }

    private void title(Composite parent, String text) {
        label(parent, text, Role.TEXT, 3, SWT.BOLD).setData("testId", "state-title");
    }

    private void message(Composite parent, String text) {
        label(parent, text, Role.QUIET_TEXT, 0, SWT.NORMAL).setData("testId", "state-message");
    }

    private Label label(Composite parent, String text, Role role, int larger, int style) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(larger, style));
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private static void remedy(Composite parent, State.Remedy remedy) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(remedy.label());
        button.setData("testId", "state-remedy");
        button.addListener(SWT.Selection, event -> remedy.action().run());
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
    }
}
