// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Shape;

/**
 * Something of a drawing that has words: found by pointing at it, or walked to by keys.
 *
 * @param x of its middle
 * @param y of its middle
 * @param reach how large it is, from its middle
 */
record Pointed(double x, double y, double reach, String words) {

    private static final double NEAR = 8;
    private static final double LINE = 4;

    /** What can be walked to, in the order of the drawing: marks and bars. */
    static List<Pointed> stops(Drawing drawing) {
        List<Pointed> stops = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            if (!shape.hint().isEmpty()) {
                if (shape instanceof Mark mark) {
                    stops.add(new Pointed(mark.x(), mark.y(), mark.size() / 2, mark.hint()));
                } else if (shape instanceof Bar bar) {
                    stops.add(middle(bar));
                }
            }
        }
        return stops;
    }

    private static Pointed middle(Bar bar) {
        return new Pointed(bar.x() + bar.width() / 2, bar.y() + bar.height() / 2, Math.min(bar.width(), bar.height()) / 2, bar.hint());
    }

    /** What is at a point: the nearest mark, else the bar there, else a line close by. */
    static Optional<Pointed> at(Drawing drawing, double x, double y) {
        Optional<Pointed> best = Optional.empty();
        double nearest = NEAR;
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Mark mark && !mark.hint().isEmpty()) {
                double distance = Math.hypot(mark.x() - x, mark.y() - y) - mark.size() / 2;
                if (distance <= nearest) {
                    nearest = distance;
                    best = Optional.of(new Pointed(mark.x(), mark.y(), mark.size() / 2, mark.hint()));
                }
            }
        }
        return best.or(() -> under(drawing.shapes(), x, y));
    }

    private static Optional<Pointed> under(List<Shape> shapes, double x, double y) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            Shape shape = shapes.get(i);
            boolean hit = shape instanceof Bar bar && holds(bar, x, y) || shape instanceof Path path && near(path, x, y);
            if (hit && !shape.hint().isEmpty()) {
                return Optional.of(shape instanceof Bar found ? middle(found) : new Pointed(x, y, 0, shape.hint()));
            }
        }
        return Optional.empty();
    }

    /** A bar answers over its whole row, however short it is. */
    private static boolean holds(Bar bar, double x, double y) {
        return x >= bar.x() - NEAR && x <= bar.x() + bar.width() + NEAR && y >= bar.y() - 2 && y <= bar.y() + bar.height() + 2;
    }

    private static boolean near(Path path, double x, double y) {
        for (int i = 1; i < path.xs().size(); i++) {
            if (distance(path.xs().get(i - 1), path.ys().get(i - 1), path.xs().get(i), path.ys().get(i), x, y) <= LINE) {
                return true;
            }
        }
        return false;
    }

    private static double distance(double x1, double y1, double x2, double y2, double x, double y) {
        double length = Math.pow(x2 - x1, 2) + Math.pow(y2 - y1, 2);
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
        return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
    }
}
