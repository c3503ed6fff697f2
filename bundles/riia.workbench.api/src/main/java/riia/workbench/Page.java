// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.annotation.versioning.ProviderType;

import riia.workbench.Look.Role;

/** A column of words and buttons that grows downwards, in a pane that may scroll. On the user interface's thread. */
@ProviderType
public final class Page {

    private static final int WRAP = 200;

    private final Composite column;
    private final Inks inks;

    /** Draws an empty column into a parent, which lays it out. */
    public Page(Composite parent, Inks inks) {
        this.inks = inks;
        column = new Composite(parent, SWT.NONE);
        column.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.verticalSpacing = 6;
        column.setLayout(layout);
    }

    /** To be laid out, and to draw into. */
    public Composite control() {
        return column;
    }

    /** The colours and fonts of the column. */
    public Inks inks() {
        return inks;
    }

    /** A paragraph. */
    public Label words(String text, Role role, int style) {
        return words(column, text, role, style);
    }

    /** A paragraph in a block of this column. */
    public Label words(Composite parent, String text, Role role, int style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(0, style));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WRAP;
        label.setLayoutData(data);
        return label;
    }

    /** A paragraph that matters less, indented by some points. */
    public Label quiet(String text, int indent) {
        Label label = words(text, Role.QUIET_TEXT, SWT.NORMAL);
        ((GridData) label.getLayoutData()).horizontalIndent = indent;
        return label;
    }

    /** The heading of what follows. */
    public Label heading(String text, Role role) {
        Label label = words(text, role, SWT.BOLD);
        ((GridData) label.getLayoutData()).verticalIndent = 8;
        return label;
    }

    /** Things side by side, in as many lines as they need. */
    public Composite row() {
        return row(column);
    }

    /** Things side by side, in a block of this column. */
    public Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(column.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        return row;
    }

    /** Things one below the other, hidden or shown as a whole. */
    public Composite block(int columns) {
        Composite block = new Composite(column, SWT.NONE);
        block.setBackground(column.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        block.setLayout(layout);
        block.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return block;
    }

    /** A push button that does something; its text may name a key with an ampersand. */
    public static Button button(Composite parent, String text, String hint, String testId, Runnable run) {
        return button(parent, SWT.PUSH, text, hint, testId, run);
    }

    /** A push button that does not catch the eye, for what stands beside every one of many things. */
    public static Button quietButton(Composite parent, String text, String hint, String testId, Runnable run) {
        return button(parent, SWT.PUSH | SWT.FLAT, text, hint, testId, run);
    }

    private static Button button(Composite parent, int style, String text, String hint, String testId, Runnable run) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** A list to choose one thing from. */
    public static Combo chooser(Composite parent, String hint, String testId) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(hint);
        combo.setData("testId", testId);
        Spoken.name(combo, hint);
        return combo;
    }

    /** Shows or hides a block, and lets the rest move. */
    public void show(Composite block, boolean shown) {
        ((GridData) block.getLayoutData()).exclude = !shown;
        block.setVisible(shown);
        grown();
    }

    /** Something has come or gone: the column and what scrolls it find their sizes anew. */
    public void grown() {
        column.layout(true, true);
        scrolled().ifPresent(one -> {
            Control inner = one.getContent();
            one.setMinSize(inner.computeSize(Math.max(1, one.getClientArea().width), SWT.DEFAULT));
            ((Composite) inner).layout(true, true);
        });
    }

    /** Scrolls until a control of the column can be seen. */
    public void reveal(Control control) {
        scrolled().ifPresent(one -> one.showControl(control));
    }

    private Optional<ScrolledComposite> scrolled() {
        for (Composite one = column.getParent(); one != null; one = one.getParent()) {
            if (one instanceof ScrolledComposite scrolled && scrolled.getContent() != null) {
                return Optional.of(scrolled);
            }
        }
        return Optional.empty();
    }
}
