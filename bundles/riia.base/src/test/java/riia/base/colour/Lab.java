// SPDX-License-Identifier: Apache-2.0
package riia.base.colour;

/** A colour in CIELAB, for light D65. */
record Lab(double lightness, double a, double b) {

    private static final double TO_25_7 = Math.pow(25, 7);

    /** Of linear RGB. */
    static Lab of(double[] light) {
        double x = curve((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
        double y = curve(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
        double z = curve((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /**
     * CIEDE2000, as G. Sharma, W. Wu and E. N. Dalal write it, "The CIEDE2000 Color-Difference Formula", Color Research and Application
     * 30 (1), 2005. About 1 is the least that is noticed side by side; 100 is black beside white.
     */
    double difference(Lab other) {
        double chroma = Math.pow((Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2, 7);
        double stretch = 1 + 0.5 * (1 - Math.sqrt(chroma / (chroma + TO_25_7)));
        double c1 = Math.hypot(stretch * a, b);
        double c2 = Math.hypot(stretch * other.a, other.b);
        double h1 = hue(stretch * a, b);
        double h2 = hue(stretch * other.a, other.b);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double h = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double l = (lightness + other.lightness) / 2 - 50;
        double c = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double inLightness = (other.lightness - lightness) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
        double inChroma = (c2 - c1) / (1 + 0.045 * c);
        double inHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        double blue = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rotation = -2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + TO_25_7)) * Math.sin(Math.toRadians(2 * blue));
        return Math.sqrt(inLightness * inLightness + inChroma * inChroma + inHue * inHue + rotation * inChroma * inHue);
    }

    private static double curve(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double hue(double along, double across) {
        return along == 0 && across == 0 ? 0 : (Math.toDegrees(Math.atan2(across, along)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
