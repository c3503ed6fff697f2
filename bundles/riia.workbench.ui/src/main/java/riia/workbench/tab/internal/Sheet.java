// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;

/** What one view shows in the detail pane: a title that can be closed, and content that scrolls. */
final class Sheet {

    private final Composite sheet;
    private final ScrolledComposite scrolled;
    private final Composite content;

    Sheet(Composite parent, Look look, String title, Runnable close) {
        sheet = new Composite(parent, SWT.NONE);
        Inks inks = new Inks(sheet, look);
        sheet.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        sheet.setLayout(layout);
        title(inks, title);
        closing(close);
        scrolled = new ScrolledComposite(sheet, SWT.V_SCROLL);
        scrolled.setBackground(sheet.getBackground());
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        content.setBackground(sheet.getBackground());
        content.setData("testId", "detail");
        content.setLayout(new FillLayout());
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> layout());
    }

    private void title(Inks inks, String title) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(title.replace("&", "&&"));
        label.setToolTipText(title);
        label.setForeground(inks.colour(Role.TEXT));
        label.setFont(inks.font(1, SWT.BOLD));
        label.setData("testId", "detail-title");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 12;
        label.setLayoutData(data);
    }

    private void closing(Runnable close) {
        ToolBar bar = new ToolBar(sheet, SWT.FLAT);
        bar.setBackground(sheet.getBackground());
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("\u2715");
        item.setToolTipText("Close the detail pane (Esc)");
        item.setData("testId", "detail-close");
        item.addListener(SWT.Selection, event -> close.run());
    }

    Composite control() {
        return sheet;
    }

    Composite content() {
        return content;
    }

    void layout() {
        if (!scrolled.isDisposed()) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinSize(content.computeSize(Math.max(width, 1), SWT.DEFAULT));
            content.layout(true, true);
        }
    }

    /** Whether the keyboard is with something in here. */
    boolean hasFocus() {
        return Focus.isWithin(sheet);
    }

    void dispose() {
        sheet.dispose();
    }
}
