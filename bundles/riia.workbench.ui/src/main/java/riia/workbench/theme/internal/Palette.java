// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import org.eclipse.swt.graphics.RGB;

import riia.base.colour.Tint;
import riia.workbench.Look;

/** The colours of one theme, from the one table of colours. */
public enum Palette implements Look {

    LIGHT, DARK;

    @Override
    public boolean dark() {
        return this == DARK;
    }

    @Override
    public RGB colour(Role role) {
        int value = Tint.valueOf(role.name()).rgb(dark());
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
