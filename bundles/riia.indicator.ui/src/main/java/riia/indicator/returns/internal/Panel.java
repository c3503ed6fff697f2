// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Something that is shown under the matrix for a while: a title, what belongs to it, and a way to hide it. */
final class Panel {

    private final Composite panel;
    private final Composite tools;
    private final Label title;

    Panel(Composite parent, Inks inks, String words, String testId, Runnable hide) {
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        panel.setLayout(layout);
        title = new Label(panel, SWT.NONE);
        title.setForeground(inks.colour(Role.TEXT));
        title.setFont(inks.font(0, SWT.BOLD));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title.setData("testId", testId + "-title");
        tools = new Composite(panel, SWT.NONE);
        tools.setBackground(panel.getBackground());
        GridLayout side = new GridLayout(6, false);
        side.marginWidth = 0;
        side.marginHeight = 0;
        tools.setLayout(side);
        Button close = new Button(panel, SWT.PUSH | SWT.FLAT);
        close.setText("Hide");
        close.setToolTipText("Hide " + words);
        close.setData("testId", testId + "-hide");
        close.addListener(SWT.Selection, event -> hide.run());
        title(words);
    }

    void title(String words) {
        title.setText(words.replace("&", "&&"));
        panel.layout();
    }

    Composite control() {
        return panel;
    }

    /** Where controls stand that belong to the title, up to six side by side. */
    Composite tools() {
        return tools;
    }

    /** For content: all of the width. */
    static GridData whole() {
        return new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
    }
}
