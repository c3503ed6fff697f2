// SPDX-License-Identifier: Apache-2.0
package riia.report.clipboard.internal;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.report.spi.ClipboardCarrier;

/** The clipboard of the window, for as long as the window is open. The only code that touches the clipboard. */
@Component
public final class WindowClipboard implements ClipboardCarrier {

    private final Display display;

    @Activate
    public WindowClipboard(@Reference Display display) {
        this.display = display;
    }

    @Override
    public void put(String text) {
        display.syncExec(() -> {
            Clipboard clipboard = new Clipboard(display);
            try {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        });
    }
}
