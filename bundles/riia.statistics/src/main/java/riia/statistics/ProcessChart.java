// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Individuals and moving range (Shewhart, Economic Control of Quality of Manufactured Product, 1931; Wheeler, Understanding Variation,
 * 1993): the mean of a series, limits 2.66 mean moving ranges either side, and the values that are more than noise. A missing value is
 * left out, and no moving range is taken across it.
 *
 * @param first position of the first value, which may be missing
 * @param last position of the newest
 * @param centre the mean
 * @param lower may lie below what the values can be
 * @param upper limit
 * @param n values that are there
 * @param movement what the chart says of the newest value; never {@link Movement#TOO_SHORT}
 * @param findings every rule that holds anywhere, by position
 */
public record ProcessChart(int first, int last, double centre, double lower, double upper, int n, Movement movement,
        List<Finding> findings) {

    /** One rule that holds at one position. */
    public record Finding(int position, Rule rule, Movement movement) {
    }

    public ProcessChart {
        findings = List.copyOf(findings);
    }

    /**
     * Makes a chart.
     *
     * @param values {@code NaN} where there is none
     * @param first position of the first that counts, such as where the series last broke
     * @param last position of the newest, itself included
     * @return empty for fewer than {@link RunningChart#LEAST} values, or no two of consecutive positions
     */
    public static Optional<ProcessChart> of(double[] values, int first, int last) {
        RunningChart chart = new RunningChart();
        Movement movement = Movement.TOO_SHORT;
        for (int i = first; i <= last; i++) {
            movement = chart.add(values[i]);
        }
        if (!chart.hasLimits()) {
            return Optional.empty();
        }
        double half = chart.half();
        return Optional.of(new ProcessChart(first, last, chart.centre(), chart.centre() - half, chart.centre() + half, chart.size(),
                movement, findings(chart, values, first, last)));
    }

    private static List<Finding> findings(RunningChart chart, double[] values, int first, int last) {
        List<Finding> findings = new ArrayList<>();
        int place = 0;
        for (int i = first; i <= last; i++) {
            if (!Double.isNaN(values[i])) {
                for (Rule rule : Rule.values()) {
                    Movement movement = chart.at(place, rule);
                    if (movement != Movement.NONE) {
                        findings.add(new Finding(i, rule, movement));
                    }
                }
                place++;
            }
        }
        return findings;
    }
}
