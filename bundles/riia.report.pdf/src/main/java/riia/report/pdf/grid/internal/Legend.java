// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import riia.base.colour.Tint;
import riia.report.document.Cell.Shade;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Inks;

/** What the signs of a table mean, one beside the other, each in the shade that goes with it in the table. */
final class Legend {

    private static final float SIZE = 8;
    private static final float ROW = 13;
    private static final float APART = 12;

    private final Type type;
    private final List<Item> items = new ArrayList<>();

    private record Item(String sign, String meaning, Shade shade) {
    }

    Legend(Type type, List<String> legend, List<List<GridCell>> rows) {
        this.type = type;
        Map<String, Shade> shades = new HashMap<>();
        rows.forEach(row -> row.stream().filter(cell -> cell.shade() != Shade.NONE)
                .forEach(cell -> shades.putIfAbsent(cell.sign().split(" ")[0], cell.shade())));
        for (String one : legend) {
            String[] words = Letters.clean(one).split(" ", 2);
            items.add(new Item(words[0], words.length > 1 ? words[1] : "", shades.getOrDefault(words[0], Shade.NONE)));
        }
    }

    float height(float width) {
        if (items.isEmpty()) {
            return 0;
        }
        float x = 0;
        int rows = 1;
        for (Item item : items) {
            if (x > 0 && x + width(item) > width) {
                rows++;
                x = 0;
            }
            x += width(item) + APART;
        }
        return rows * ROW + 6;
    }

    void flow(Paper paper, Tag parent) {
        if (items.isEmpty()) {
            return;
        }
        Tag list = parent.add("L");
        float x = 0;
        for (Item item : items) {
            if (x > 0 && x + width(item) > paper.width()) {
                paper.down(ROW);
                x = 0;
            }
            draw(paper, list.add("LI").add("LBody"), item, Paper.MARGIN + x);
            x += width(item) + APART;
        }
        paper.down(ROW + 6);
    }

    private void draw(Paper paper, Tag tag, Item item, double x) {
        double y = paper.y();
        double sign = type.bold().width(item.sign(), SIZE);
        if (item.shade() != Shade.NONE) {
            paper.decorate(canvas -> canvas.fill(x, y, sign + 6, ROW - 2, Rows.shade(item.shade())));
        }
        String meaning = Letters.fitted(item.meaning(), type.regular(), SIZE, paper.width() - (float) sign - 10);
        paper.put(tag, canvas -> {
            canvas.text(type.bold(), SIZE, item.shade() == Shade.NONE ? Inks.TEXT : Tint.SHADE_TEXT.rgb(false), x + 3, y + SIZE + 0.5, item.sign());
            canvas.text(type.regular(), SIZE, Inks.QUIET, x + sign + 10, y + SIZE + 0.5, meaning);
        });
    }

    private float width(Item item) {
        return type.bold().width(item.sign(), SIZE) + 10 + type.regular().width(item.meaning(), SIZE);
    }
}
