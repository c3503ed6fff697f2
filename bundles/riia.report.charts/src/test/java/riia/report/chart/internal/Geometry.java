// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Area;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Shape;

/** What holds for every drawing. */
final class Geometry {

    private static final double HAIR = 0.01;

    private Geometry() {
    }

    static Drawing sound(Drawing drawing) {
        Box sheet = new Box(-HAIR, -HAIR, drawing.width() + HAIR, drawing.height() + HAIR);
        for (Shape shape : drawing.shapes()) {
            assertThat(box(shape).within(sheet)).as("%s lies on %s", shape, sheet).isTrue();
        }
        List<Label> labels = of(drawing, Label.class);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Box.of(labels.get(i)).meets(Box.of(labels.get(j)))).as("'%s' on '%s'", labels.get(i), labels.get(j)).isFalse();
            }
        }
        return drawing;
    }

    static <T extends Shape> List<T> of(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> texts(Drawing drawing) {
        return of(drawing, Label.class).stream().map(Label::text).toList();
    }

    private static Box box(Shape shape) {
        if (shape instanceof Path path) {
            return box(path.xs(), path.ys());
        } else if (shape instanceof Area area) {
            return box(area.xs(), area.ys());
        } else if (shape instanceof Bar bar) {
            assertThat(bar.width()).isNotNegative();
            assertThat(bar.height()).isNotNegative();
            return new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height());
        }
        return shape instanceof Mark mark ? Box.of(mark) : Box.of((Label) shape);
    }

    private static Box box(List<Double> xs, List<Double> ys) {
        assertThat(xs).isNotEmpty().allMatch(Double::isFinite);
        assertThat(ys).isNotEmpty().allMatch(Double::isFinite);
        return new Box(xs.stream().min(Double::compare).get(), ys.stream().min(Double::compare).get(),
                xs.stream().max(Double::compare).get(), ys.stream().max(Double::compare).get());
    }
}
