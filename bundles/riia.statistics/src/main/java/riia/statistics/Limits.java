// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

/** Two limits, in the unit of what they are limits of. */
public record Limits(double lower, double upper) {

    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Limits end at " + upper + ", below their start at " + lower);
        }
    }
}
