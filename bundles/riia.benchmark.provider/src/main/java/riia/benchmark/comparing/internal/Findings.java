// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.benchmark.Signals.ThemePrompt;
import riia.benchmark.ThemeItem;
import riia.benchmark.Trend;

/** Gathers what in a period is beyond chance. */
final class Findings {

    /** So many members with the same signal make a prompt. */
    private static final int SEVERAL = 3;

    private final Frame frame;
    private final Computation computation;
    private final Period period;
    private final Function<String, List<ThemeItem>> themes;
    /** What was written of each theme, asked once. */
    private final Map<String, List<ThemeItem>> written = new HashMap<>();
    private final List<Signal> signals = new ArrayList<>();

    /** @param themes what people wrote of a theme */
    Findings(Frame frame, Computation computation, Period period, Function<String, List<ThemeItem>> themes) {
        this.frame = frame;
        this.computation = computation;
        this.period = period;
        this.themes = themes;
    }

    Signals of(List<Selection> selections) {
        List<String> order = selections.stream().map(one -> one.indicator().theme()).distinct().toList();
        selections.stream().sorted(Comparator.comparingInt(one -> order.indexOf(one.indicator().theme()))).forEach(this::look);
        return new Signals(frame.panel().cube().definition(), period, frame.panel().cube().sequence(), signals, prompts());
    }

    private void look(Selection selection) {
        Field field = frame.field(selection, period);
        IndicatorComparison comparison = computation.compare(selection, field);
        Reasons reasons = new Reasons(frame, selection, field, period);
        for (int i = 0; i < comparison.rows().size(); i++) {
            int row = i;
            Row figures = comparison.rows().get(i);
            ComparedAuthority authority = frame.authorities().get(i);
            figures.level().filter(level -> level != Level.WITHIN).ifPresent(level -> signals.add(new Signal(authority, comparison, figures,
                    Kind.LEVEL, level.label(), reasons.level(row, level))));
            figures.trend().filter(trend -> trend == Trend.RISING || trend == Trend.FALLING).ifPresent(trend -> signals.add(
                    new Signal(authority, comparison, figures, Kind.TREND, trend.label(), reasons.trend(row))));
        }
    }

    private List<ThemePrompt> prompts() {
        Map<List<Object>, List<Signal>> same = new LinkedHashMap<>();
        for (Signal signal : signals) {
            same.computeIfAbsent(List.of(signal.comparison().indicator().id(), signal.kind(), signal.direction()),
                    key -> new ArrayList<>()).add(signal);
        }
        return same.values().stream().map(this::prompt).flatMap(Optional::stream).toList();
    }

    private Optional<ThemePrompt> prompt(List<Signal> same) {
        Signal one = same.get(0);
        return same.size() < SEVERAL ? Optional.empty() : Optional.of(new ThemePrompt(one.comparison(), one.kind(), one.direction(),
                same.stream().map(Signal::authority).toList(), written.computeIfAbsent(one.comparison().indicator().theme(), themes)));
    }
}
