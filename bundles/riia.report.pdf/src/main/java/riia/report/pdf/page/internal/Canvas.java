// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The operators of one page's content (ISO 32000-1, annex A). Distances from the upper left corner; colours {@code 0xRRGGBB}. */
public final class Canvas {

    /** How far the control points of a quarter of a circle lie along its tangents. */
    private static final double ROUND = 0.5523;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final float height;
    private final Set<Integer> opacities;

    /**
     * An empty page.
     *
     * @param opacities collects the opacities that are used, in hundredths
     */
    public Canvas(float height, Set<Integer> opacities) {
        this.height = height;
        this.opacities = opacities;
    }

    /** An operator as it stands. */
    public Canvas raw(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    /** A line of text from a point on its base line. */
    public void text(Typeface face, double size, int ink, double x, double y, String text) {
        show(face, size, ink, text, "1 0 0 1 ", x, y);
    }

    /** A line of text that reads upwards. */
    public void upwards(Typeface face, double size, int ink, double x, double y, String text) {
        show(face, size, ink, text, "0 1 -1 0 ", x, y);
    }

    /** A blank ends every line: whoever reads the text without looking hears words, not one long one. */
    private void show(Typeface face, double size, int ink, String text, String turned, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        String shown = face.shown(text);
        if (!shown.equals(text)) {
            raw("/Span <</ActualText <FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">>> BDC");
        }
        out.append("BT /").append(face.name()).append(' ');
        number(size).append("Tf ");
        colour(ink).append("rg ").append(turned);
        number(x);
        number(height - y).append("Tm <").append(face.codes(text)).append(face.codes(" ")).append("> Tj ET\n");
        if (!shown.equals(text)) {
            raw("EMC");
        }
    }

    /** A filled rectangle. */
    public void fill(double x, double y, double width, double tall, int ink) {
        colour(ink).append("rg ");
        number(x);
        number(height - y - tall);
        number(width);
        number(tall).append("re f\n");
    }

    /** A filled area with these corners. */
    public void area(List<Double> xs, List<Double> ys, int ink, double opacity) {
        int hundredths = (int) Math.round(opacity * 100);
        opacities.add(hundredths);
        out.append("q /O").append(hundredths).append(" gs ");
        colour(ink).append("rg ");
        outline(xs, ys).append("h f Q\n");
    }

    /** A line through points. */
    public void path(List<Double> xs, List<Double> ys, int ink, double thickness, double... dashes) {
        out.append("q ");
        colour(ink).append("RG ");
        number(thickness).append("w 1 j [");
        for (double dash : dashes) {
            number(dash);
        }
        out.append("] 0 d ");
        outline(xs, ys).append("S Q\n");
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, int ink, double thickness) {
        path(List.of(x1, x2), List.of(y1, y2), ink, thickness);
    }

    /** A circle, filled, or drawn with a line of this thickness. */
    public void circle(double x, double y, double radius, int ink, double thickness) {
        double far = radius * ROUND;
        out.append("q ");
        colour(ink).append(thickness > 0 ? "RG " : "rg ");
        number(thickness).append("w ");
        at(x + radius, y).append("m ");
        curve(x + radius, y - far, x + far, y - radius, x, y - radius);
        curve(x - far, y - radius, x - radius, y - far, x - radius, y);
        curve(x - radius, y + far, x - far, y + radius, x, y + radius);
        curve(x + far, y + radius, x + radius, y + far, x + radius, y);
        out.append(thickness > 0 ? "s Q\n" : "f Q\n");
    }

    /** All of it. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private StringBuilder outline(List<Double> xs, List<Double> ys) {
        for (int i = 0; i < xs.size(); i++) {
            at(xs.get(i), ys.get(i)).append(i == 0 ? "m " : "l ");
        }
        return out;
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        at(x1, y1);
        at(x2, y2);
        at(x3, y3).append("c ");
    }

    private StringBuilder at(double x, double y) {
        number(x);
        return number(height - y);
    }

    private StringBuilder colour(int ink) {
        number((ink >> 16 & 0xFF) / 255.0);
        number((ink >> 8 & 0xFF) / 255.0);
        return number((ink & 0xFF) / 255.0);
    }

    /** Three decimals, and a blank. */
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        return out.append(' ');
    }
}
