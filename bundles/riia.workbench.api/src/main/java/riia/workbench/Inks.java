// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ProviderType;

/** Colours and fonts of a look for one control and those in it; they go when it goes. On the user interface's thread. */
@ProviderType
public final class Inks {

    private final LocalResourceManager resources;
    private final Control owner;
    private final Look look;

    public Inks(Control owner, Look look) {
        this.owner = owner;
        this.look = look;
        resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
    }

    /** The colour of a role; not to be disposed. */
    public Color colour(Look.Role role) {
        return resources.create(ColorDescriptor.createFrom(look.colour(role)));
    }

    /** The owner's font, larger by some points and in a style; not to be disposed. */
    public Font font(int larger, int style) {
        return resources.create(FontDescriptor.createFrom(owner.getFont()).increaseHeight(larger).setStyle(style));
    }

    /** For images and whatever else is to go with the control. */
    public LocalResourceManager resources() {
        return resources;
    }
}
