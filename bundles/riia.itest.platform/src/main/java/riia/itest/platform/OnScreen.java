// SPDX-License-Identifier: Apache-2.0
package riia.itest.platform;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** One open shell for the length of a test, on the display of the process: GTK does not like a second one. */
final class OnScreen implements AutoCloseable {

    private final Display display = Display.getDefault();
    final Shell shell = new Shell(display);

    OnScreen() {
        shell.setLayout(new FillLayout());
        shell.setSize(480, 320);
    }

    void open() {
        shell.open();
        settle();
    }

    void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to draw
        }
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
