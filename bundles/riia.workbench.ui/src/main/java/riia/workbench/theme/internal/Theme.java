// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import java.util.Locale;
import java.util.Optional;

/** Which colours the user wants. */
public enum Theme {
    /** As the desktop has it. */
    SYSTEM,
    LIGHT,
    DARK;

    /** What was kept; anything unknown is the system's. */
    public static Theme of(Optional<String> kept) {
        for (Theme theme : values()) {
            if (kept.isPresent() && theme.word().equals(kept.get())) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** The word that is kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colours, given whether the desktop is dark. */
    public Palette palette(boolean desktopDark) {
        boolean dark = this == SYSTEM ? desktopDark : this == DARK;
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    /** The opposite of what is shown now. */
    public Theme switched(boolean desktopDark) {
        return palette(desktopDark).dark() ? LIGHT : DARK;
    }
}
