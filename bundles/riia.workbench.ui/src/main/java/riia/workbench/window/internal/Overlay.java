// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;

/** A panel within the window, over what is there, until Esc or a click beside it: no dialog, so nothing waits for it. */
final class Overlay {

    private final Shell shell;
    private final Composite frame;
    private final Composite content;
    private final Inks inks;
    private final Control before;
    private final Listener outside = this::watch;

    /** A panel with its upper left, or when {@code low} lower right, corner in the window's free space. */
    Overlay(Shell shell, Look look, int width, int height, boolean low) {
        this.shell = shell;
        before = shell.getDisplay().getFocusControl();
        frame = new Composite(shell, SWT.NONE);
        inks = new Inks(frame, look);
        GridData excluded = new GridData();
        excluded.exclude = true;
        frame.setLayoutData(excluded);
        frame.setBackground(inks.colour(Role.ACCENT));
        GridLayout border = new GridLayout();
        border.marginWidth = 1;
        border.marginHeight = 1;
        frame.setLayout(border);
        content = new Composite(frame, SWT.NONE);
        content.setBackground(inks.colour(Role.BACKGROUND));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content.setLayout(new GridLayout());
        frame.setBounds(place(width, height, low));
        frame.moveAbove(null);
        shell.getDisplay().addFilter(SWT.MouseDown, outside);
        shell.getDisplay().addFilter(SWT.KeyDown, outside);
        frame.addListener(SWT.Dispose, event -> {
            shell.getDisplay().removeFilter(SWT.MouseDown, outside);
            shell.getDisplay().removeFilter(SWT.KeyDown, outside);
        });
    }

    private Rectangle place(int width, int height, boolean low) {
        Rectangle area = shell.getClientArea();
        Point size = new Point(Math.min(width, area.width - 40), Math.min(height, area.height - 80));
        return low ? new Rectangle(area.width - size.x - 12, area.height - size.y - 44, size.x, size.y)
                : new Rectangle((area.width - size.x) / 2, 48, size.x, size.y);
    }

    private void watch(org.eclipse.swt.widgets.Event event) {
        boolean escaped = event.type == SWT.KeyDown && event.keyCode == SWT.ESC;
        boolean beside = event.type == SWT.MouseDown && event.widget instanceof Control control && !holds(control);
        if (escaped || beside) {
            event.doit = !escaped;
            if (escaped) {
                event.type = SWT.None;
            }
            close(escaped);
        }
    }

    private boolean holds(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == frame) {
                return true;
            }
        }
        return false;
    }

    Composite content() {
        return content;
    }

    Inks inks() {
        return inks;
    }

    void layout() {
        frame.layout(true, true);
    }

    boolean isOpen() {
        return !frame.isDisposed();
    }

    /** Closes; the keyboard goes back to where it was if {@code back}. */
    void close(boolean back) {
        if (!frame.isDisposed()) {
            frame.setVisible(false);
            frame.dispose();
            if (back && before != null && !before.isDisposed()) {
                before.setFocus();
            }
        }
    }
}
