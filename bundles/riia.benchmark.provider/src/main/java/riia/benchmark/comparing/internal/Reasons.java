// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.stream.Collectors;

import riia.base.Period;
import riia.benchmark.Level;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;
import riia.statistics.ProcessChart;
import riia.statistics.Rule;

/** Says in words and figures why something is a signal. */
final class Reasons {

    private final Frame frame;
    private final Selection selection;
    private final Field field;
    private final int decimals;
    private final int position;

    Reasons(Frame frame, Selection selection, Field field, Period period) {
        this.frame = frame;
        this.selection = selection;
        this.field = field;
        this.decimals = selection.indicator().decimals();
        this.position = frame.panel().axis().position(period);
    }

    /** Such as {@code 52.6 is above 48.0, the upper 99.8% limit round the 26.0 of England (adjusted ...)}. */
    String level(int row, Level level) {
        Round round = field.round().orElseThrow();
        int a = frame.rows()[row];
        Limits limits = round.model().limits(field.column().denominators[a], FunnelModel.Z998);
        boolean above = level == Level.ABOVE;
        return value(a) + " is " + level.label() + " " + shown(above ? limits.upper() : limits.lower()) + ", the " + (above ? "upper" : "lower")
                + " 99.8% limit round the " + shown(round.model().target()) + " of " + round.name() + " (" + round.model().words() + ")";
    }

    /** Such as {@code outside the limits (own limits 4.5 to 24.3, mean 14.4, 8 values since 2023-24-Q1)}. */
    String trend(int row) {
        int a = frame.rows()[row];
        double[] values = frame.trends(selection).values(a, position);
        int first = frame.starts(selection).before(row, position);
        return frame.around().signal().process(values, first, position).map(chart -> words(chart, values)).orElseThrow();
    }

    private String words(ProcessChart chart, double[] values) {
        String rules = chart.findings().stream().filter(one -> one.position() == position).map(ProcessChart.Finding::rule).map(Rule::words)
                .collect(Collectors.joining(", "));
        int known = chart.first();
        while (Double.isNaN(values[known])) {
            known++;
        }
        return rules + " (own limits " + shown(chart.lower()) + " to " + shown(chart.upper()) + ", mean " + shown(chart.centre()) + ", "
                + chart.n() + " values since " + frame.panel().axis().periods().get(known) + ")";
    }

    private String value(int a) {
        return field.column().rounded(a, decimals).orElseThrow().toPlainString();
    }

    private String shown(double figure) {
        return Noise.round(figure, decimals).toPlainString();
    }
}
