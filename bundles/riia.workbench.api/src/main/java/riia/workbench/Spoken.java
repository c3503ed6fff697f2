// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ProviderType;

/** Names controls for those who hear the screen. On the user interface's thread. */
@ProviderType
public final class Spoken {

    private Spoken() {
    }

    /** Gives a control a name that never changes. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** Gives a control a name that depends on what it shows. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
