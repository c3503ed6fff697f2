// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;
import java.util.Optional;

import riia.base.Marker;
import riia.benchmark.Level;
import riia.benchmark.Trend;

/**
 * One indicator of a panorama: every authority asked about, in every period, in arrays of numbers. A cell lies at its authority's
 * position times the number of periods, and its period's.
 */
final class Strip {

    private static final Level[] LEVELS = Level.values();
    private static final Trend[] TRENDS = Trend.values();

    private final int[] rows;
    private final int periods;
    private final Field[] fields;
    private final double[] england;
    private final double[] lower;
    private final double[] upper;
    private final double[] means;
    private final double[] medians;
    private final byte[] present;
    private final byte[] quarters;
    /** 0 for none, else one more than the ordinal; likewise the trends. */
    private final byte[] levels;
    private final byte[] trends;

    /** Works it out for the periods of the axis at {@code from} to before {@code to}. */
    Strip(Frame frame, Selection selection, int from, int to) {
        this.rows = frame.rows();
        this.periods = to - from;
        this.fields = new Field[periods];
        this.england = new double[periods];
        int cells = rows.length * periods;
        this.lower = absent(cells);
        this.upper = absent(cells);
        this.means = absent(cells);
        this.medians = absent(cells);
        this.present = new byte[cells];
        this.quarters = new byte[cells];
        this.levels = new byte[cells];
        this.trends = new byte[cells];
        for (int p = 0; p < periods; p++) {
            fields[p] = frame.field(selection, frame.panel().axis().periods().get(from + p));
            england[p] = fields[p].national().england();
            fill(frame, p);
        }
        trends(frame, selection, from, to);
    }

    private static double[] absent(int cells) {
        double[] values = new double[cells];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private void fill(Frame frame, int p) {
        Field field = fields[p];
        double[] sorted = new double[frame.neighbourhoods().most()];
        for (int row = 0; row < rows.length; row++) {
            int cell = row * periods + p;
            neighbours(frame, field.national(), row, cell, sorted);
            if (!Double.isNaN(value(row, p))) {
                int a = rows[row];
                frame.noise().interval(field.column(), a).ifPresent(limits -> {
                    lower[cell] = limits.lower();
                    upper[cell] = limits.upper();
                });
                field.quarters().ifPresent(cuts -> quarters[cell] = (byte) frame.around().method()
                        .quarter(field.column().values[a], cuts));
                field.round().flatMap(round -> round.level(field.column(), a))
                        .ifPresent(level -> levels[cell] = (byte) (level.ordinal() + 1));
            }
        }
    }

    private void neighbours(Frame frame, National national, int row, int cell, double[] sorted) {
        if (national.source().isEmpty()) {
            return;
        }
        National.Source from = national.source().get();
        int n = from.neighbourhoods().values(row, from.column(), sorted);
        present[cell] = (byte) n;
        if (n > 0) {
            means[cell] = Neighbourhoods.mean(sorted, 0, n);
            medians[cell] = Neighbourhoods.mean(sorted, (n - 1) / 2, n / 2 + 1);
        }
    }

    private void trends(Frame frame, Selection selection, int from, int to) {
        Trends found = frame.trends(selection);
        Starts starts = frame.starts(selection);
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                Trend[] all = found.all(rows[row], starts.of(row), to);
                for (int p = 0; p < periods; p++) {
                    boolean valued = fields[p].column().has(rows[row]) && all[from + p] != null;
                    trends[row * periods + p] = (byte) (valued ? all[from + p].ordinal() + 1 : 0);
                }
            }
        }
    }

    long number(int row, int p) {
        return rows[row] < 0 ? -1 : Math.max(-1, fields[p].column().numbers[rows[row]]);
    }

    double value(int row, int p) {
        return rows[row] < 0 ? Double.NaN : fields[p].column().values[rows[row]];
    }

    Optional<Marker> marker(int row, int p) {
        return rows[row] < 0 ? Optional.empty() : Optional.ofNullable(fields[p].column().markers[rows[row]]);
    }

    double lower(int row, int p) {
        return lower[row * periods + p];
    }

    double upper(int row, int p) {
        return upper[row * periods + p];
    }

    double region(int p) {
        return fields[p].region().value();
    }

    String comparator(int p) {
        return fields[p].national().label();
    }

    double england(int p) {
        return england[p];
    }

    double neighboursMean(int row, int p) {
        return means[row * periods + p];
    }

    double neighboursMedian(int row, int p) {
        return medians[row * periods + p];
    }

    int neighboursPresent(int row, int p) {
        return present[row * periods + p];
    }

    int rankRegion(int row, int p) {
        return rows[row] < 0 ? 0 : fields[p].inRegion()[rows[row]];
    }

    int rankEngland(int row, int p) {
        return rows[row] < 0 ? 0 : fields[p].inEngland()[rows[row]];
    }

    int quarter(int row, int p) {
        return quarters[row * periods + p];
    }

    Optional<Level> level(int row, int p) {
        int level = levels[row * periods + p];
        return level == 0 ? Optional.empty() : Optional.of(LEVELS[level - 1]);
    }

    Optional<Trend> trend(int row, int p) {
        int trend = trends[row * periods + p];
        return trend == 0 ? Optional.empty() : Optional.of(TRENDS[trend - 1]);
    }
}
