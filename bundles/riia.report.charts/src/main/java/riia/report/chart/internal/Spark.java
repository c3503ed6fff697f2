// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Stroke;

/** A trend in the space of a word: a line from its lowest to its highest value, its end marked, and its end ringed where it is a signal. */
record Spark(Line line, double width, double height) {

    private static final double EDGE = 5;

    Drawing draw() {
        Sketch sketch = new Sketch(width, height);
        double[] values = TrendChart.values(line);
        double low = Arrays.stream(values).filter(one -> !Double.isNaN(one)).min().orElse(0);
        double high = Arrays.stream(values).filter(one -> !Double.isNaN(one)).max().orElse(1);
        double edge = Math.min(EDGE, Math.min(width, height) / 4);
        Box box = new Box(edge, edge, width - edge, height - edge);
        Plot plot = new Plot(box, high > low ? new ValueAxis(low, high, high - low) : new ValueAxis(low - 1, low + 1, 1));
        double[] xs = new double[values.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = xs.length == 1 ? (box.left() + box.right()) / 2 : box.left() + (box.right() - box.left()) * i / (xs.length - 1);
        }
        plot.line(xs, values, Ink.SUBJECT, Stroke.SOLID, 1.2, "").forEach(sketch::add);
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                end(sketch, xs[i], plot.y(values[i]), line.points().get(i), edge);
                break;
            }
        }
        return sketch.done(line.authority().name(), words(), Optional.empty());
    }

    private static void end(Sketch sketch, double x, double y, Point point, double edge) {
        if (!point.rules().isEmpty()) {
            sketch.add(new Mark(x, y, Form.RING, 2 * edge, Ink.SIGNAL, ""));
        }
        sketch.add(new Mark(x, y, Form.CIRCLE, edge, Ink.SUBJECT, ""));
    }

    private String words() {
        List<Point> present = line.points().stream().filter(one -> one.value().isPresent()).toList();
        if (present.isEmpty()) {
            return line.authority().name() + ": no values.";
        }
        String signal = switch (line.trend()) {
            case RISING -> " Signal: rising.";
            case FALLING -> " Signal: falling.";
            case NONE, TOO_SHORT -> "";
        };
        Point newest = present.get(present.size() - 1);
        if (present.size() == 1) {
            return line.authority().name() + ": " + Say.number(newest.value().orElseThrow()) + " in " + newest.period().code() + "." + signal;
        }
        Point first = present.get(0);
        return line.authority().name() + ": from " + Say.number(first.value().orElseThrow()) + " in " + first.period().code() + " to "
                + Say.number(newest.value().orElseThrow()) + " in " + newest.period().code() + "." + signal;
    }
}
