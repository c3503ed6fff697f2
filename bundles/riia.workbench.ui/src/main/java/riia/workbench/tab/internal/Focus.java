// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import org.eclipse.swt.widgets.Control;

/** Where the keyboard is. */
public final class Focus {

    private Focus() {
    }

    /** Whether a control, or one in it, has the keyboard. */
    public static boolean isWithin(Control control) {
        return !control.isDisposed() && isWithin(control, control.getDisplay().getFocusControl());
    }

    /** Whether a control is another, or in it. */
    public static boolean isWithin(Control outer, Control inner) {
        for (Control at = inner; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
