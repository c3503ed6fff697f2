// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Colours, fonts and measured texts of the rug, at hand for each paint: what was looked up or measured once is not again. */
final class RugInks {

    /** A rug of England has some thousand different texts. */
    private static final int MOST_TEXTS = 50_000;

    private final Map<Role, Color> colours = new EnumMap<>(Role.class);
    private final Lettering normal;
    private final Lettering bold;
    private final Lettering small;
    private final Lettering sign;

    /** A font with what was measured in it. */
    static final class Lettering {
        private final Font font;
        private final Map<String, Integer> widths = new HashMap<>();
        private int height;

        Lettering(Font font) {
            this.font = font;
        }

        /** Makes it the font to draw in. */
        Lettering on(GC gc) {
            gc.setFont(font);
            if (height == 0) {
                height = gc.getFontMetrics().getHeight();
            }
            return this;
        }

        /** Of a line; once it has been drawn in. */
        int height() {
            return height;
        }

        /** Of a text; this must be the font to draw in. */
        int width(GC gc, String text) {
            Integer known = widths.get(text);
            if (known == null) {
                if (widths.size() > MOST_TEXTS) {
                    widths.clear();
                }
                known = gc.textExtent(text).x;
                widths.put(text, known);
            }
            return known;
        }
    }

    RugInks(Inks inks) {
        for (Role role : Role.values()) {
            colours.put(role, inks.colour(role));
        }
        normal = new Lettering(inks.font(0, SWT.NORMAL));
        bold = new Lettering(inks.font(0, SWT.BOLD));
        small = new Lettering(inks.font(-1, SWT.NORMAL));
        sign = new Lettering(inks.font(-2, SWT.NORMAL));
    }

    Color colour(Role role) {
        return colours.get(role);
    }

    Lettering normal() {
        return normal;
    }

    Lettering bold() {
        return bold;
    }

    Lettering small() {
        return small;
    }

    Lettering sign() {
        return sign;
    }
}
