// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Level;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Stroke;

/** Draws the authorities of a funnel: a crowd, before it the members with their names, before them the one looked at. */
record FunnelPoints(Sketch sketch, Plot plot, ValueAxis sizes, FunnelWords words) {

    private static final double CROWD = 4.5;
    private static final double MEMBER = 7.5;
    /** How far away from its mark a name may stand, nearest first; from the second on with a thread. */
    private static final double[] DISTANCES = {6, 16, 28, 42, 60};
    /** In which directions, in the order of liking: right, left, above, below and between. */
    private static final double[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}};

    void draw(List<FunnelPoint> points, Optional<AreaCode> subject) {
        List<FunnelPoint> order = new ArrayList<>(points.stream().filter(one -> plot.axis().shows(one.value())).toList());
        order.sort(Comparator.comparingInt(one -> isSubject(one, subject) ? 2 : one.authority().member() ? 1 : 0));
        for (FunnelPoint one : order) {
            mark(one, isSubject(one, subject));
        }
        order.stream().filter(one -> one.authority().member() || isSubject(one, subject))
                .sorted(Comparator.comparingInt(one -> isSubject(one, subject) ? 0 : one.level() != Level.WITHIN ? 1 : 2))
                .forEach(one -> name(one, isSubject(one, subject)));
    }

    private static boolean isSubject(FunnelPoint one, Optional<AreaCode> subject) {
        return subject.equals(Optional.of(one.authority().code()));
    }

    private void mark(FunnelPoint one, boolean subject) {
        boolean named = subject || one.authority().member();
        Form form = switch (one.level()) {
            case ABOVE -> Form.TRIANGLE_UP;
            case WITHIN -> Form.CIRCLE;
            case BELOW -> Form.TRIANGLE_DOWN;
        };
        Ink ink = subject ? Ink.SUBJECT : !named ? Ink.CROWD : one.level() == Level.WITHIN ? Ink.OTHER_1 : Ink.SIGNAL;
        double size = (named ? MEMBER : CROWD) + (one.level() == Level.WITHIN ? 0 : 1.5);
        Mark mark = new Mark(x(one), plot.y(one.value()), form, size, ink, words.point(one));
        sketch.add(mark);
        if (named) {
            sketch.keepFree(Box.of(mark));
        }
    }

    private void name(FunnelPoint one, boolean subject) {
        for (double distance : DISTANCES) {
            for (double[] direction : DIRECTIONS) {
                double x = x(one) + distance * direction[0];
                double y = plot.y(one.value()) + distance * direction[1];
                Label label = new Label(x, y + Sketch.SMALL * (0.35 + 0.4 * direction[1]), one.authority().name(),
                        direction[0] > 0 ? Anchor.START : direction[0] < 0 ? Anchor.END : Anchor.MIDDLE, Sketch.SMALL, subject, Ink.TEXT);
                if (Box.of(label).within(plot.box()) && sketch.set(label)) {
                    if (distance > DISTANCES[0]) {
                        sketch.line(x(one), plot.y(one.value()), x, y, Ink.QUIET_TEXT, Stroke.SOLID, 0.6, "");
                    }
                    return;
                }
            }
        }
    }

    private double x(FunnelPoint one) {
        return sizes.place(one.denominator(), plot.box().left(), plot.box().right());
    }
}
