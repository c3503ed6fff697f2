// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table goes onto pages: upright where it fits, on its side, with headings that read upwards, or in parts side by side, each with
 * the names of the rows.
 *
 * @param parts from the left
 */
record Plan(Look look, List<Part> parts) {

    private static final List<Look> LOOKS = List.of(new Look(false, 9, 4), new Look(false, 8, 3), new Look(true, 9, 4), new Look(true, 8, 3),
            Look.turned(8, 2.5f, 100), Look.turned(7, 2, 100), Look.turned(7, 2, 120),
            Look.turned(7, 2, 130), Look.turned(7, 2, 140), Look.turned(7, 2, 150), Look.turned(6.5f, 1.5f, 150), Look.turned(6.5f, 1.5f, 190));
    private static final Look IN_PARTS = Look.turned(7, 2, 150);
    /** How much wider than it asks for a column becomes in order to fill the page. */
    private static final float STRETCH = 1.35f;

    /**
     * Columns that stand on one page.
     *
     * @param columns of the table, by number; the first names the rows
     * @param widths of each, in points
     */
    record Part(List<Integer> columns, List<Float> widths) {
    }

    static Plan of(List<Measure> columns) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            all.add(i);
        }
        for (Look look : LOOKS) {
            if (least(columns, all, look) <= look.room()) {
                return new Plan(look, List.of(part(columns, all, look)));
            }
        }
        return new Plan(IN_PARTS, split(columns).stream().map(some -> part(columns, some, IN_PARTS)).toList());
    }

    /** As few parts as can be, of much the same width. */
    private static List<List<Integer>> split(List<Measure> columns) {
        int number = filled(columns, IN_PARTS.room()).size();
        List<List<Integer>> even = filled(columns, IN_PARTS.room());
        for (float room = IN_PARTS.room(); filled(columns, room).size() == number && room > 0; room -= 10) {
            even = filled(columns, room);
        }
        return even;
    }

    private static List<List<Integer>> filled(List<Measure> columns, float room) {
        float names = columns.get(0).least(IN_PARTS);
        List<List<Integer>> parts = new ArrayList<>();
        float used = Float.MAX_VALUE;
        for (int i = 1; i < columns.size(); i++) {
            float width = columns.get(i).least(IN_PARTS);
            if (used + width > room) {
                parts.add(new ArrayList<>(List.of(0)));
                used = names;
            }
            parts.get(parts.size() - 1).add(i);
            used += width;
        }
        return parts;
    }

    private static float least(List<Measure> columns, List<Integer> some, Look look) {
        float sum = 0;
        for (int column : some) {
            sum += columns.get(column).least(look);
        }
        return sum;
    }

    private static Part part(List<Measure> columns, List<Integer> some, Look look) {
        float natural = 0;
        for (int column : some) {
            natural += columns.get(column).natural(look);
        }
        float least = least(columns, some, look);
        float share = natural > least ? Math.max(0, look.room() - least) / (natural - least) : 0;
        List<Float> widths = new ArrayList<>();
        for (int column : some) {
            float own = columns.get(column).least(look);
            float wish = columns.get(column).natural(look);
            widths.add(natural <= look.room() ? wish * Math.min(STRETCH, look.room() / natural)
                    : own * Math.min(1, look.room() / least) + (wish - own) * share);
        }
        return new Part(List.copyOf(some), List.copyOf(widths));
    }
}
