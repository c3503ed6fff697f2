// SPDX-License-Identifier: Apache-2.0
package riia.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart, drawn: shapes in points from the upper left corner, each with a role instead of a colour. The window, HTML, PDF and the
 * clipboard draw the same shapes in their own colours. Dashes, widths and forms tell roles apart where colours cannot.
 *
 * @param width of the whole, in points
 * @param height of the whole
 * @param title what it shows; not among the shapes: whoever shows the drawing sets it as headings are set there
 * @param words the same in sentences, for those who do not see it
 * @param shapes from behind to the front
 * @param scale of the value axis, where there is one
 */
public record Drawing(double width, double height, String title, String words, List<Shape> shapes, Optional<Scale> scale) {

    /**
     * How values are placed, for those who look closer.
     *
     * @param upright whether values go up rather than to the right
     * @param start y, or x, of {@code from}
     * @param end y, or x, of {@code to}
     */
    public record Scale(boolean upright, double start, double end, double from, double to) {
    }

    /** What a colour is for. */
    public enum Ink {
        TEXT, QUIET_TEXT, AXIS, GRID, BACKGROUND,
        /** The authority looked at. */
        SUBJECT,
        /** Further authorities, in the order in which they are added. */
        OTHER_1, OTHER_2, OTHER_3, OTHER_4, OTHER_5, OTHER_6, OTHER_7,
        REGION, NEIGHBOURS, ENGLAND,
        /** 95% limits or a 95% interval. */
        INNER_LIMIT,
        /** 99.8% limits, or the natural limits of a process. */
        OUTER_LIMIT,
        /** Limits that chance alone would give. */
        PLAIN_LIMIT,
        /** A figure that is a signal. */
        SIGNAL,
        /** Figures without a name of their own, such as authorities outside the region. */
        CROWD,
        BAND_A, BAND_B, BAND_C, BAND_D, QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4, SHADE_TEXT
    }

    /** A shape. */
    public sealed interface Shape {
        /** What it says when pointed at; empty for nothing. */
        String hint();
    }

    /** How a line is drawn. */
    public enum Stroke { SOLID, DASHED, DOTTED }

    /** Which form a mark has, besides its colour. */
    public enum Form { CIRCLE, SQUARE, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, CROSS, RING }

    /** A line through points; {@code xs} and {@code ys} are of the same length. */
    public record Path(List<Double> xs, List<Double> ys, Ink ink, Stroke stroke, double thickness, String hint) implements Shape {
        public Path {
            if (xs.size() != ys.size()) {
                throw new IllegalArgumentException("A path has as many xs as ys; found " + xs.size() + " and " + ys.size());
            }
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
        }
    }

    /** A filled area with these corners; {@code opacity} from 0 to 1. */
    public record Area(List<Double> xs, List<Double> ys, Ink ink, double opacity, String hint) implements Shape {
        public Area {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
        }
    }

    /** A filled rectangle. */
    public record Bar(double x, double y, double width, double height, Ink ink, String hint) implements Shape {
    }

    /** A mark at a point; {@code size} is its diameter. */
    public record Mark(double x, double y, Form form, double size, Ink ink, String hint) implements Shape {
    }

    /** Words; {@code y} is their base line. */
    public record Label(double x, double y, String text, Anchor anchor, double size, boolean bold, Ink ink) implements Shape {
        @Override
        public String hint() {
            return "";
        }
    }

    /** Which point of a label its x is. */
    public enum Anchor { START, MIDDLE, END }

    /** A drawing without a value axis. */
    public Drawing(double width, double height, String title, String words, List<Shape> shapes) {
        this(width, height, title, words, shapes, Optional.empty());
    }

    public Drawing {
        if (!(width > 0) || !(height > 0) || title.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("A drawing has a size, a title and words; found " + width + " by " + height + ", '" + title
                    + "', '" + words + "'");
        }
        shapes = List.copyOf(shapes);
    }
}
