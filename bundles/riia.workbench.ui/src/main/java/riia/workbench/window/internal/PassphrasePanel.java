// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Asks for the passphrase of the workspace, over what there is to see without it. */
final class PassphrasePanel {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 236;

    private final Overlay overlay;
    private final Label message;
    private final Text text;
    private final Button unlock;
    private final Consumer<char[]> typed;

    /**
     * @param folder of the workspace
     * @param typed given what was typed, to wipe
     */
    PassphrasePanel(Shell shell, Look look, String folder, String refusal, Consumer<char[]> typed) {
        this.typed = typed;
        overlay = new Overlay(shell, look, WIDTH, HEIGHT, false);
        Composite content = overlay.content();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 18;
        layout.marginHeight = 14;
        layout.verticalSpacing = 8;
        content.setLayout(layout);
        label("This workspace is locked", Role.TEXT, 3, SWT.BOLD).setData("testId", "passphrase-title");
        label("Its passphrase opens " + folder, Role.QUIET_TEXT, 0, SWT.NORMAL);
        text = new Text(content, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
        text.setData("testId", "passphrase-text");
        text.setMessage("Passphrase");
        Spoken.name(text, "Passphrase of the workspace");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.DefaultSelection, event -> submit());
        message = label("", Role.BAD_TEXT, 0, SWT.NORMAL);
        message.setData("testId", "passphrase-message");
        unlock = buttons(content);
        refuse(refusal);
    }

    private Label label(String words, Role role, int larger, int style) {
        Label label = new Label(overlay.content(), SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setForeground(overlay.inks().colour(role));
        label.setFont(overlay.inks().font(larger, style));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private Button buttons(Composite content) {
        Composite row = new Composite(content, SWT.NONE);
        row.setBackground(overlay.inks().colour(Role.BACKGROUND));
        row.setLayoutData(new GridData(SWT.END, SWT.END, true, true));
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        button(row, "Not now", "passphrase-later", this::close);
        return button(row, "Unlock", "passphrase-unlock", this::submit);
    }

    private static Button button(Composite row, String words, String testId, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.setData("testId", testId);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void submit() {
        char[] passphrase = text.getTextChars();
        if (passphrase.length > 0 && unlock.isEnabled()) {
            say("Unlocking\u2026", Role.QUIET_TEXT);
            unlock.setEnabled(false);
            typed.accept(passphrase);
        } else {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Says why it stays locked, and asks again. */
    void refuse(String refusal) {
        if (isOpen()) {
            say(refusal, Role.BAD_TEXT);
            unlock.setEnabled(true);
            text.selectAll();
            text.setFocus();
        }
    }

    private void say(String words, Role role) {
        message.setText(words.replace("&", "&&"));
        message.setForeground(overlay.inks().colour(role));
        overlay.layout();
    }

    void focus() {
        text.setFocus();
    }

    boolean isOpen() {
        return overlay.isOpen();
    }

    void close() {
        if (isOpen()) {
            text.setTextChars(new char[0]);
            overlay.close(true);
        }
    }
}
