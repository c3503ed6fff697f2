// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Area;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Shape;
import riia.report.chart.Drawing.Stroke;

/** A drawing as SVG within the page: colours are the page's, by role; its words go with it. */
final class Svg {

    private final Html html;
    private int written;

    Svg(Html html) {
        this.html = html;
    }

    void write(Drawing drawing) {
        String id = "drawing-" + ++written;
        html.raw("<svg role=\"img\"").attribute("aria-labelledby", id + "-title").attribute("aria-describedby", id + "-words")
                .attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                .attribute("width", number(drawing.width())).attribute("height", number(drawing.height())).raw("><title")
                .attribute("id", id + "-title").raw(">").text(drawing.title()).raw("</title><desc").attribute("id", id + "-words")
                .raw(">").text(drawing.words()).raw("</desc>");
        drawing.shapes().forEach(this::shape);
        html.raw("</svg>");
    }

    private void shape(Shape shape) {
        if (shape instanceof Path path) {
            html.raw("<polyline fill=\"none\" stroke=\"currentColor\"").attribute("class", ink(path.ink())).attribute("points", points(path.xs(), path.ys()))
                    .attribute("stroke-width", number(path.thickness())).raw(dashes(path.stroke()));
            end("polyline", path.hint());
        } else if (shape instanceof Area area) {
            html.raw("<polygon fill=\"currentColor\"").attribute("class", ink(area.ink())).attribute("points", points(area.xs(), area.ys()))
                    .attribute("fill-opacity", number(area.opacity()));
            end("polygon", area.hint());
        } else if (shape instanceof Bar bar) {
            html.raw("<rect fill=\"currentColor\"").attribute("class", ink(bar.ink())).attribute("x", number(bar.x()))
                    .attribute("y", number(bar.y())).attribute("width", number(bar.width())).attribute("height", number(bar.height()));
            end("rect", bar.hint());
        } else if (shape instanceof Mark mark) {
            new SvgMark(html).write(mark);
            end("path", mark.hint());
        } else if (shape instanceof Label label) {
            html.raw("<text fill=\"currentColor\"").attribute("class", ink(label.ink())).attribute("x", number(label.x()))
                    .attribute("y", number(label.y())).attribute("font-size", number(label.size()))
                    .attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
                    .raw(label.bold() ? " font-weight=\"600\">" : ">").text(label.text()).raw("</text>");
        }
    }

    /** The end of an element that says something when pointed at, or nothing. */
    private void end(String element, String hint) {
        if (hint.isEmpty()) {
            html.raw("/>");
        } else {
            html.raw("><title>").text(hint).raw("</title></").raw(element).raw(">");
        }
    }

    static String ink(Ink ink) {
        return "ink-" + PageStyle.named(ink);
    }

    private static String dashes(Stroke stroke) {
        return switch (stroke) {
            case SOLID -> "";
            case DASHED -> " stroke-dasharray=\"5 3\"";
            case DOTTED -> " stroke-dasharray=\"1 2.5\"";
        };
    }

    private static String points(List<Double> xs, List<Double> ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.size(); i++) {
            points.append(i == 0 ? "" : " ").append(number(xs.get(i))).append(',').append(number(ys.get(i)));
        }
        return points.toString();
    }

    /** Two decimals are a hundredth of a point. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
