// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One figure, taken several times. */
record Samples(String unit, List<Double> values) {

    Samples {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No samples");
        }
        values = List.copyOf(values);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Each less a constant, such as the time that merely starting takes. */
    Samples less(double constant) {
        return new Samples(unit, values.stream().map(value -> value - constant).toList());
    }

    /** Median, minimum and maximum. */
    @Override
    public String toString() {
        return number(median()) + " " + unit + " (" + number(Collections.min(values)) + " - " + number(Collections.max(values)) + ")";
    }

    /** With three significant digits or so. */
    static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
