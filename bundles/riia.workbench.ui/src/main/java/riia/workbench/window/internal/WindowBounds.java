// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands, as text: {@code x,y,width,height,maximised}. */
final class WindowBounds {

    private static final int LEAST_WIDTH = 800;
    private static final int LEAST_HEIGHT = 500;

    private WindowBounds() {
    }

    static String of(Shell shell) {
        Rectangle bounds = shell.getBounds();
        return bounds.x + "," + bounds.y + "," + bounds.width + "," + bounds.height + "," + shell.getMaximized();
    }

    /** Puts the window where it stood, as far as that is still on a screen; without that, over most of the first one. */
    static void apply(Shell shell, Optional<String> kept) {
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        String[] parts = kept.orElse("").split(",");
        if (parts.length != 5) {
            int width = Math.min(screen.width, 1600);
            int height = Math.min(screen.height, 1000);
            shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
            return;
        }
        Rectangle wanted = new Rectangle(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                Math.max(LEAST_WIDTH, Integer.parseInt(parts[2])), Math.max(LEAST_HEIGHT, Integer.parseInt(parts[3])));
        Rectangle all = shell.getDisplay().getBounds();
        wanted.width = Math.min(wanted.width, all.width);
        wanted.height = Math.min(wanted.height, all.height);
        if (wanted.intersects(all) && !wanted.equals(shell.getBounds())) {
            shell.setBounds(wanted);
        }
        shell.setMaximized(Boolean.parseBoolean(parts[4]));
    }
}
