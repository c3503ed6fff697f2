// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.annotation.versioning.ProviderType;

import riia.workbench.Look.Role;
import riia.workbench.ViewSite.State;

/**
 * A page that stands in for content: empty, loading or failed; what happened and what to do. The window shows it for a whole view;
 * a view may show it for a part of itself. On the user interface's thread.
 */
@ProviderType
public final class StatePage {

    private static final int TEXT_WIDTH = 440;

    private final Composite page;
    private final Inks inks;

    /** Draws the page into a parent, which lays it out. */
    public StatePage(Composite parent, Look look, State state) {
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

    /** To be laid out. */
    public Composite control() {
        return page;
    }

    /** Takes the page away. */
    public void dispose() {
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
