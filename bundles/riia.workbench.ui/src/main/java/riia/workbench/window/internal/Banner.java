// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** A line across the window for what concerns all of it: that the region's bundle is missing, or that the store does not open. Absent otherwise. */
final class Banner {

    private final Composite banner;
    private final Label words;

    Banner(Composite parent, Inks inks) {
        banner = new Composite(parent, SWT.NONE);
        banner.setBackground(inks.colour(Role.WARN));
        banner.setData("testId", "banner");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 14;
        layout.marginHeight = 7;
        banner.setLayout(layout);
        label("!", inks, SWT.BOLD);
        words = label("", inks, SWT.NORMAL);
        words.setData("testId", "banner-text");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
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

    /** Says something, or with nothing to say goes. */
    void show(String warning) {
        words.setText(warning.replace("&", "&&"));
        GridData data = (GridData) banner.getLayoutData();
        data.exclude = warning.isEmpty();
        banner.setVisible(!warning.isEmpty());
        banner.getParent().layout(true, true);
    }
}
