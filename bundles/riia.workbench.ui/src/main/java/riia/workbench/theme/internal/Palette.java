// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;

import riia.workbench.Look;

/** The colours of one theme. Bands run from blue to orange, quarters through one violet: both hold for every colour blindness. */
public final class Palette implements Look {

    public static final Palette LIGHT = new Palette(false, Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0xFFFFFF), Map.entry(Role.RAISED, 0xF3F4F6),
            Map.entry(Role.TEXT, 0x1B1F24), Map.entry(Role.QUIET_TEXT, 0x57606A), Map.entry(Role.LINE, 0xD8DCE1),
            Map.entry(Role.ACCENT, 0x1D5FA8), Map.entry(Role.ACCENT_TEXT, 0xFFFFFF),
            Map.entry(Role.SELECTION, 0xDCE8F6), Map.entry(Role.SELECTION_TEXT, 0x10233A),
            Map.entry(Role.GOOD, 0xE3F2E7), Map.entry(Role.GOOD_TEXT, 0x1A5632),
            Map.entry(Role.WARN, 0xFBEFC9), Map.entry(Role.WARN_TEXT, 0x6B4A00),
            Map.entry(Role.BAD, 0xFBE1DD), Map.entry(Role.BAD_TEXT, 0x8A1C10),
            Map.entry(Role.INFO, 0xDFEBF8), Map.entry(Role.INFO_TEXT, 0x174A7C),
            Map.entry(Role.BAND_A, 0x8FC3EA), Map.entry(Role.BAND_B, 0xD3E6F5),
            Map.entry(Role.BAND_C, 0xFBE3BE), Map.entry(Role.BAND_D, 0xF2A65A),
            Map.entry(Role.QUARTER_1, 0xAC9FD3), Map.entry(Role.QUARTER_2, 0xC9C0E2),
            Map.entry(Role.QUARTER_3, 0xE1DCEF), Map.entry(Role.QUARTER_4, 0xF3F1F9),
            Map.entry(Role.SHADE_TEXT, 0x14181D)));

    public static final Palette DARK = new Palette(true, Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0x1E2126), Map.entry(Role.RAISED, 0x282C32),
            Map.entry(Role.TEXT, 0xE6E9ED), Map.entry(Role.QUIET_TEXT, 0xA7AFB9), Map.entry(Role.LINE, 0x3C424A),
            Map.entry(Role.ACCENT, 0x6FB1F0), Map.entry(Role.ACCENT_TEXT, 0x0E1A26),
            Map.entry(Role.SELECTION, 0x2B4462), Map.entry(Role.SELECTION_TEXT, 0xF0F6FC),
            Map.entry(Role.GOOD, 0x20382A), Map.entry(Role.GOOD_TEXT, 0xA6E3BC),
            Map.entry(Role.WARN, 0x433612), Map.entry(Role.WARN_TEXT, 0xF3D58A),
            Map.entry(Role.BAD, 0x4A2521), Map.entry(Role.BAD_TEXT, 0xF7B9B0),
            Map.entry(Role.INFO, 0x203A55), Map.entry(Role.INFO_TEXT, 0xAFD3F7),
            Map.entry(Role.BAND_A, 0x1F5F93), Map.entry(Role.BAND_B, 0x2C445C),
            Map.entry(Role.BAND_C, 0x574425), Map.entry(Role.BAND_D, 0x8F5312),
            Map.entry(Role.QUARTER_1, 0x6A55A8), Map.entry(Role.QUARTER_2, 0x544685),
            Map.entry(Role.QUARTER_3, 0x413A60), Map.entry(Role.QUARTER_4, 0x302D43),
            Map.entry(Role.SHADE_TEXT, 0xF4F6F8)));

    private final boolean dark;
    private final Map<Role, RGB> colours = new EnumMap<>(Role.class);

    private Palette(boolean dark, Map<Role, Integer> values) {
        this.dark = dark;
        values.forEach((role, value) -> colours.put(role,
                new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF)));
    }

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public RGB colour(Role role) {
        return colours.get(role);
    }
}
