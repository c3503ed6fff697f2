// SPDX-License-Identifier: Apache-2.0
package riia.base.colour;

/**
 * How people see colours: all of them, or without one kind of cone. Matrices for severity 1.0 on linear RGB from G. M. Machado,
 * M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions
 * on Visualization and Computer Graphics 15 (6), 2009, table 1.
 */
enum Sight {

    ALL_COLOURS(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /** What is seen of a colour {@code 0xRRGGBB}: red, green and blue, linear, each from 0 to 1. */
    double[] seen(int rgb) {
        double[] light = linear(rgb);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += matrix[3 * row + column] * light[column];
            }
            seen[row] = Math.min(1, Math.max(0, seen[row]));
        }
        return seen;
    }

    /** sRGB (IEC 61966-2-1) without its curve. */
    static double[] linear(int rgb) {
        double[] light = new double[3];
        for (int at = 0; at < 3; at++) {
            double part = (rgb >> 16 - 8 * at & 0xFF) / 255.0;
            light[at] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return light;
    }
}
