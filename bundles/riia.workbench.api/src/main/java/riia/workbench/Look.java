// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import org.eclipse.swt.graphics.RGB;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The colours of the present theme, as values: a view makes its own resources of them, tied to its controls. All text colours
 * reach a contrast of 4.5 : 1 on the background they are named for (WCAG 2.1 AA).
 */
@ProviderType
public interface Look {

    /** Whether the theme is dark. */
    boolean dark();

    /** Colour of a role. */
    RGB colour(Role role);

    /** What a colour is for; each has a {@link riia.base.colour.Tint} of the same name. */
    enum Role {
        BACKGROUND, RAISED, TEXT, QUIET_TEXT, LINE, ACCENT, ACCENT_TEXT, SELECTION, SELECTION_TEXT,
        GOOD, GOOD_TEXT, WARN, WARN_TEXT, BAD, BAD_TEXT, INFO, INFO_TEXT,
        /** Bands A (best) to D, safe for colour blindness. */
        BAND_A, BAND_B, BAND_C, BAND_D,
        /** Quarters 1 (highest values) to 4 in one hue, without judgement. */
        QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4,
        /** Text on any band or quarter. */
        SHADE_TEXT,
        /** Inks of charts, as {@link riia.base.colour.Tint} says. */
        AXIS, GRID, SUBJECT, OTHER_1, OTHER_2, OTHER_3, OTHER_4, OTHER_5, OTHER_6, OTHER_7, REGION, NEIGHBOURS, ENGLAND,
        INNER_LIMIT, OUTER_LIMIT, PLAIN_LIMIT, SIGNAL, CROWD
    }
}
