// SPDX-License-Identifier: Apache-2.0
package riia.report.clipboard.internal;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.report.chart.Drawing;
import riia.report.spi.ClipboardCarrier;
import riia.report.spi.PictureCarrier;

/** The clipboard of the window, for as long as the window is open. The only code that touches the clipboard. */
@Component
public final class WindowClipboard implements ClipboardCarrier, PictureCarrier {

    private final Display display;

    @Activate
    public WindowClipboard(@Reference Display display) {
        this.display = display;
    }

    @Override
    public void put(String text) {
        display.syncExec(() -> carry(new Object[] {text}, TextTransfer.getInstance()));
    }

    /** A picture for paper: dark on light whatever the theme, twice as fine as on a screen; beside it what it says, for those who paste text. */
    @Override
    public void put(Drawing drawing) {
        display.syncExec(() -> carry(new Object[] {Picture.of(display, drawing), drawing.words()}, ImageTransfer.getInstance(),
                TextTransfer.getInstance()));
    }

    private void carry(Object[] contents, Transfer... kinds) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(contents, kinds);
        } finally {
            clipboard.dispose();
        }
    }
}
