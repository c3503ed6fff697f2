// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Stroke;

/** Names at the ends of lines, in a column on the right: moved apart so that none touches another, with a thread to their line. */
final class EndLabels {

    private static final double LINE = Sketch.SMALL * 1.2;
    private static final double GAP = 12;
    private static final double NEAR = 2;

    /** A name to be set. */
    private record Name(double x, double y, String text, Ink ink, boolean bold) {
    }

    private final List<Name> names = new ArrayList<>();

    /** Asks for a name; those asked for first are set first when there is not room for all. */
    void add(double x, double y, String text, Ink ink, boolean bold) {
        names.add(new Name(x, y, text, ink, bold));
    }

    /** How wide the column should be, within a limit. */
    static double width(List<String> texts, double most) {
        return Math.min(most, texts.stream().mapToDouble(text -> Widths.of(text, Sketch.SMALL, true)).max().orElse(0) + GAP + 4);
    }

    /** Sets the names beside a plot; answers how many found no room. */
    int draw(Sketch sketch, Box plot, double right) {
        int fit = (int) Math.max(0, Math.min(names.size(), (plot.bottom() - plot.top() + LINE / 2) / LINE));
        List<Name> set = new ArrayList<>(names.subList(0, fit));
        set.sort(Comparator.comparingDouble(Name::y));
        double[] ys = apart(set, plot);
        for (int i = 0; i < set.size(); i++) {
            Name name = set.get(i);
            double x = plot.right() + GAP;
            if (Math.abs(ys[i] - name.y()) > NEAR) {
                sketch.line(name.x() + 4, name.y(), x - 2, ys[i], name.ink(), Stroke.SOLID, 0.5, "");
            }
            sketch.set(new Label(x, ys[i] + Sketch.SMALL * 0.35, Widths.fitted(name.text(), Sketch.SMALL, name.bold(), right - x - 1),
                    Anchor.START, Sketch.SMALL, name.bold(), name.ink()));
        }
        return names.size() - fit;
    }

    private static double[] apart(List<Name> set, Box plot) {
        double[] ys = new double[set.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = i == 0 ? Math.max(plot.top(), set.get(i).y()) : Math.max(ys[i - 1] + LINE, set.get(i).y());
        }
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], i == ys.length - 1 ? plot.bottom() - NEAR : ys[i + 1] - LINE);
        }
        return ys;
    }
}
