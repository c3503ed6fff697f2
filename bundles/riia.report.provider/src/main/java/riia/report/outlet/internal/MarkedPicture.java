// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.util.ArrayList;
import java.util.List;

import riia.report.HandlingMark;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Area;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Shape;

/** A picture that goes alone: with its title above it and its mark below it, on its own ground. */
final class MarkedPicture {

    private static final double EDGE = 10;
    private static final double TITLE = 13;
    private static final double HEAD = EDGE + TITLE + 9;
    private static final double SMALL = 9;
    private static final double LINE = 12;
    /** Of a character, in parts of the size: wide, so that a line is rather broken too early. */
    private static final double CHARACTER = 0.64;

    private MarkedPicture() {
    }

    static Drawing of(Drawing drawing, HandlingMark mark) {
        double width = drawing.width() + 2 * EDGE;
        List<String> titles = wrapped(List.of(drawing.title()), drawing.width(), TITLE);
        List<String> lines = wrapped(mark.lines(), drawing.width(), SMALL);
        double top = HEAD + (titles.size() - 1) * TITLE * 1.3;
        double height = top + drawing.height() + (lines.isEmpty() ? 0 : LINE * lines.size() + 6) + EDGE;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Bar(0, 0, width, height, Ink.BACKGROUND, ""));
        for (int i = 0; i < titles.size(); i++) {
            shapes.add(new Label(EDGE, EDGE + TITLE * (1 + i * 1.3), titles.get(i), Anchor.START, TITLE, true, Ink.TEXT));
        }
        drawing.shapes().forEach(shape -> shapes.add(moved(shape, EDGE, top)));
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Label(EDGE, top + drawing.height() + 6 + LINE * (i + 0.8), lines.get(i), Anchor.START, SMALL, false, Ink.QUIET_TEXT));
        }
        return new Drawing(width, height, drawing.title(), String.join(" ", List.of(drawing.words(), String.join(" | ", mark.lines()))).strip(),
                shapes);
    }

    private static Shape moved(Shape shape, double right, double down) {
        if (shape instanceof Path path) {
            return new Path(added(path.xs(), right), added(path.ys(), down), path.ink(), path.stroke(), path.thickness(), path.hint());
        } else if (shape instanceof Area area) {
            return new Area(added(area.xs(), right), added(area.ys(), down), area.ink(), area.opacity(), area.hint());
        } else if (shape instanceof Bar bar) {
            return new Bar(bar.x() + right, bar.y() + down, bar.width(), bar.height(), bar.ink(), bar.hint());
        } else if (shape instanceof Mark mark) {
            return new Mark(mark.x() + right, mark.y() + down, mark.form(), mark.size(), mark.ink(), mark.hint());
        }
        Label label = (Label) shape;
        return new Label(label.x() + right, label.y() + down, label.text(), label.anchor(), label.size(), label.bold(), label.ink());
    }

    private static List<Double> added(List<Double> places, double by) {
        return places.stream().map(place -> place + by).toList();
    }

    /** Lines broken between words where they are wider than the picture. */
    private static List<String> wrapped(List<String> lines, double width, double size) {
        int most = (int) Math.max(12, width / (size * CHARACTER));
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            StringBuilder part = new StringBuilder();
            for (String word : line.split(" ")) {
                if (part.length() > 0 && part.length() + 1 + word.length() > most) {
                    wrapped.add(part.toString());
                    part.setLength(0);
                }
                part.append(part.length() > 0 ? " " : "").append(word);
            }
            wrapped.add(part.toString());
        }
        return wrapped;
    }
}
