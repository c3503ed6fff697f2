// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells GTK whether its own parts of widgets (scroll bars, buttons, lists) are to be dark. SWT has no public call for it, and
 * its class for it exists on GTK only; therefore by name. See cnf/decisions/0051.
 */
public final class NativeTheme {

    private static final String GTK = "org.eclipse.swt.internal.gtk.OS";

    private NativeTheme() {
    }

    /** Asks for dark or light widgets; where that cannot be asked the colours that we set ourselves must do. */
    public static void prefer(boolean dark) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        try {
            Display.class.getClassLoader().loadClass(GTK).getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException | LinkageError e) {
            org.slf4j.LoggerFactory.getLogger(NativeTheme.class).warn("GTK's own dark widgets cannot be had from this SWT", e);
        }
    }
}
