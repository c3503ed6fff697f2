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

/** Draws the authorities of a funnel: a crowd, before it the members with their names, before them the one looked at. */
record FunnelPoints(Sketch sketch, Plot plot, ValueAxis sizes, FunnelWords words) {

    private static final double CROWD = 4.5;
    private static final double MEMBER = 7.5;
    /** Where a name may stand beside its mark, in the order of liking. */
    private static final double[][] PLACES = {{6, 3, 0}, {-6, 3, 2}, {0, -7, 1}, {0, 13, 1}, {6, -6, 0}, {6, 12, 0}, {-6, -6, 2}, {-6, 12, 2}};

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
        for (double[] place : PLACES) {
            Label label = new Label(x(one) + place[0], plot.y(one.value()) + place[1], one.authority().name(),
                    place[2] == 0 ? Anchor.START : place[2] == 1 ? Anchor.MIDDLE : Anchor.END, Sketch.SMALL, subject, Ink.TEXT);
            if (Box.of(label).within(plot.box()) && sketch.set(label)) {
                return;
            }
        }
    }

    private double x(FunnelPoint one) {
        return sizes.place(one.denominator(), plot.box().left(), plot.box().right());
    }
}
