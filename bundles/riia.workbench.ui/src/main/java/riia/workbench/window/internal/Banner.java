// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** A line across the window for what concerns all of it: that the region's bundle is missing, that the store does not open, or that it is locked. Absent otherwise. */
final class Banner {

    private final Composite banner;
    private final Label words;
    private final Button button;

    Banner(Composite parent, Inks inks, Runnable unlock) {
        banner = new Composite(parent, SWT.NONE);
        banner.setBackground(inks.colour(Role.WARN));
        banner.setData("testId", "banner");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 14;
        layout.marginHeight = 7;
        banner.setLayout(layout);
        label("!", inks, SWT.BOLD);
        words = label("", inks, SWT.NORMAL);
        words.setData("testId", "banner-text");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button = new Button(banner, SWT.PUSH);
        button.setText("Unlock\u2026");
        button.setToolTipText("Give the passphrase (Ctrl+U)");
        button.setData("testId", "banner-unlock");
        button.addListener(SWT.Selection, event -> unlock.run());
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        banner.setLayoutData(data);
        banner.setVisible(false);
    }

    private Label label(String text, Inks inks, int style) {
        Label label = new Label(banner, SWT.WRAP);
        label.setText(text);
        label.setForeground(inks.colour(Role.WARN_TEXT));
        label.setFont(inks.font(0, style));
        return label;
    }

    /** Says something, or with nothing to say goes; with a button where the workspace can be unlocked. */
    void show(String warning, boolean locked) {
        button.setVisible(locked);
        ((GridData) button.getLayoutData()).exclude = !locked;
        words.setText(warning.replace("&", "&&"));
        GridData data = (GridData) banner.getLayoutData();
        data.exclude = warning.isEmpty();
        banner.setVisible(!warning.isEmpty());
        banner.getParent().layout(true, true);
    }
}
