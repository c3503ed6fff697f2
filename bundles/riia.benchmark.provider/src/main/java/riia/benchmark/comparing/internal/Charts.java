// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import riia.benchmark.Course.Segment;
import riia.benchmark.spi.SignalMethod;
import riia.statistics.ProcessChart;

/**
 * The process charts of one series, one for each stretch between breaks that is long enough.
 *
 * @param segments oldest first; positions count from the course's first period
 * @param rules those that hold, by such a position
 */
record Charts(List<Segment> segments, Map<Integer, List<String>> rules) {

    static final Charts NONE = new Charts(List.of(), Map.of());

    /**
     * Makes the charts.
     *
     * @param values on the axis, up to the newest
     * @param starts where stretches begin on the axis
     * @param from where the course begins on the axis
     */
    static Charts of(SignalMethod method, double[] values, int[] starts, int from, int decimals) {
        List<Segment> segments = new ArrayList<>();
        Map<Integer, List<String>> rules = new HashMap<>();
        for (int s = 0; s < starts.length && starts[s] < values.length; s++) {
            int first = Math.max(starts[s], from);
            int last = (s + 1 < starts.length ? Math.min(starts[s + 1], values.length) : values.length) - 1;
            if (first <= last) {
                method.process(values, first, last).ifPresent(chart -> {
                    segments.add(segment(chart, from, decimals + 1));
                    chart.findings().forEach(one -> rules.computeIfAbsent(one.position() - from, at -> new ArrayList<>())
                            .add(one.rule().words()));
                });
            }
        }
        return new Charts(segments, rules);
    }

    private static Segment segment(ProcessChart chart, int from, int decimals) {
        return new Segment(chart.first() - from, chart.last() - from, Noise.round(chart.centre(), decimals),
                Noise.round(chart.lower(), decimals), Noise.round(chart.upper(), decimals));
    }
}
