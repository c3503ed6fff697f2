// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.EnumSet;
import java.util.Set;

import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import riia.base.colour.Tint;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Table;

/** Shades as conditional formats that follow the sign beside a figure: without its sign no colour stands, and both sort together. */
final class ShadeRules {

    private final Worksheet sheet;
    private final Table table;
    private final Places places;

    ShadeRules(Worksheet sheet, Table table, Places places) {
        this.sheet = sheet;
        this.table = table;
        this.places = places;
    }

    void write(int first, int last) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (places.signed(i)) {
                for (Shade shade : used(i)) {
                    rule(shade, sheet.range(first, places.of(i), last, places.of(i) + 1), first, places.of(i) + 1);
                }
            }
        }
    }

    private Set<Shade> used(int column) {
        Set<Shade> used = EnumSet.noneOf(Shade.class);
        table.rows().forEach(row -> {
            if (row.cells().get(column) instanceof Cell.Figure figure && figure.shade() != Shade.NONE) {
                used.add(figure.shade());
            }
        });
        return used;
    }

    private static void rule(Shade shade, Range cells, int row, int column) {
        String sign = shade.name().substring(shade.name().length() - 1);
        String cell = "$" + letters(column) + (row + 1);
        cells.style().fillColor(FirstSheet.hex(tint(shade))).set(new ConditionalFormattingExpressionRule(
                "OR(" + cell + "=\"" + sign + "\",LEFT(" + cell + ",2)=\"" + sign + " \")", false));
    }

    static Tint tint(Shade shade) {
        return switch (shade) {
            case NONE -> Tint.BACKGROUND;
            case A -> Tint.BAND_A;
            case B -> Tint.BAND_B;
            case C -> Tint.BAND_C;
            case D -> Tint.BAND_D;
            case Q1 -> Tint.QUARTER_1;
            case Q2 -> Tint.QUARTER_2;
            case Q3 -> Tint.QUARTER_3;
            case Q4 -> Tint.QUARTER_4;
        };
    }

    /** Column 0 is A, 26 is AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
