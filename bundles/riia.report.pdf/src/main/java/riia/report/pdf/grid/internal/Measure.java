// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.List;

import riia.report.document.Table.Column;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Type;

/** How wide a column is, in parts of the size of its text: at least, and when nothing presses. */
final class Measure {

    /** Gap between figure and sign. */
    static final float GAP = 0.35f;

    private static final float NAMES_LEAST = 11;
    private static final float NAMES = 22;
    private static final float WORDS_LEAST = 9;
    private static final float WORDS_AT_MOST = 24;
    private static final float WORDS = 90;

    private final Type type;
    private final Column column;
    private final boolean names;
    private float least;
    private float natural;
    private float sketch;

    Measure(Type type, Column column, boolean names) {
        this.type = type;
        this.column = column;
        this.names = names;
    }

    void add(GridCell cell) {
        float text = type.regular().width(cell.text(), 1);
        float sign = cell.sign().isEmpty() ? 0 : type.bold().width(cell.sign(), Look.SIGN);
        cell.sketch().ifPresent(drawing -> sketch = Math.max(sketch, (float) drawing.width()));
        boolean figure = cell.right() && (!cell.sign().isEmpty() || text < WORDS_LEAST);
        if (figure) {
            float all = cell.below() || sign == 0 ? Math.max(text, sign) : text + GAP + sign;
            least = Math.max(least, all);
            natural = Math.max(natural, all);
        } else if (names) {
            least = Math.max(least, Math.min(text, NAMES_LEAST));
            natural = Math.max(natural, Math.min(text, NAMES));
        } else {
            float lines = Math.min(WORDS_AT_MOST, 2 * (float) Math.sqrt(text));
            least = Math.max(least, Math.max(lines, Math.min(WORDS_LEAST, Letters.longestWord(cell.text(), type.regular(), 1))));
            natural = Math.max(natural, Math.min(WORDS, text));
        }
    }

    /** The least width in points. */
    float least(Look look) {
        float own = Math.max(sketch, least * look.size()) + 2 * look.pad();
        return Math.max(own, look.turned() && !names ? lines(look) * look.leading() : longestOfHeading() * look.size() + 2 * look.pad());
    }

    /** The width in points that suits it. */
    float natural(Look look) {
        float heading = look.turned() && !names ? 0 : Math.min(12, type.bold().width(column.heading(), 1)) * look.size();
        return Math.max(least(look), Math.max(natural * look.size(), heading) + 2 * look.pad());
    }

    private float longestOfHeading() {
        return Math.min(WORDS_LEAST, Math.max(Letters.longestWord(column.heading(), type.bold(), 1),
                Letters.longestWord(column.unit(), type.regular(), 1)));
    }

    private int lines(Look look) {
        return Math.max(1, List.of(Letters.lines(column.heading(), type.bold(), look.size(), look.tallest()),
                Letters.lines(column.unit(), type.regular(), look.size() * Look.SIGN, look.tallest())).stream().mapToInt(List::size).sum());
    }
}
