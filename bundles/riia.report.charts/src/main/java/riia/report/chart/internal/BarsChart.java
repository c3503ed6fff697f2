// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import riia.base.AreaCode;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Stroke;
import riia.report.chart.internal.BarsWords.Entry;

/** Values from the highest to the lowest. */
final class BarsChart {

    private static final double TOP = 40;
    private static final double BOTTOM = 18;
    private static final double MOST_ROW = 30;
    private static final double NAMES_SHARE = 0.38;
    private static final double TICK_ROOM = 60;

    private final IndicatorComparison comparison;
    private final List<Entry> ranked = new ArrayList<>();
    private final Optional<AreaCode> subject;
    private final Frame frame;
    private final Sketch sketch;
    private final BarsWords words;

    BarsChart(IndicatorComparison comparison, List<ComparedAuthority> authorities, Optional<AreaCode> subject, Frame frame) {
        if (authorities.size() != comparison.rows().size()) {
            throw new IllegalArgumentException("Indicator " + comparison.indicator().id() + " has " + comparison.rows().size()
                    + " rows and is drawn for " + authorities.size() + " authorities");
        }
        this.comparison = comparison;
        this.subject = subject;
        this.frame = frame;
        for (int i = 0; i < authorities.size(); i++) {
            ranked.add(new Entry(authorities.get(i), comparison.rows().get(i)));
        }
        ranked.sort(Comparator.comparing((Entry one) -> one.row().value().isEmpty())
                .thenComparing(one -> one.row().value().map(java.math.BigDecimal::negate).orElse(java.math.BigDecimal.ZERO)));
        sketch = new Sketch(frame.width(), frame.height());
        words = new BarsWords(comparison);
    }

    Drawing draw() {
        double left = names() + 8;
        double right = frame.width() - values() - 8;
        double row = Math.min(MOST_ROW, (frame.height() - TOP - BOTTOM) / Math.max(1, ranked.size()));
        Box plot = new Box(left, TOP, right, TOP + row * Math.max(1, ranked.size()));
        double[] range = range();
        ValueAxis axis = ValueAxis.of(range[0], range[1], frame, (int) Math.max(2, Math.min(8, (right - left) / TICK_ROOM)));
        Plot.caption(sketch, comparison.measure().unit(), axis, frame.width());
        scale(axis, plot);
        boolean mixed = ranked.stream().anyMatch(one -> !one.authority().member());
        BarRows rows = new BarRows(sketch, plot, axis, row, words, mixed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> isSubject(ranked.get(i)) ? 0 : ranked.get(i).authority().member() ? 1 : 2));
        order.forEach(i -> rows.draw(i, ranked.get(i), isSubject(ranked.get(i)), frame.width()));
        pooled("Region", comparison.region(), axis, plot, Ink.REGION, Stroke.DASHED);
        pooled("England", comparison.england(), axis, plot, Ink.ENGLAND, Stroke.SOLID);
        if (ranked.stream().allMatch(one -> one.row().value().isEmpty())) {
            sketch.set((left + right) / 2, TOP + 20, "No values", Anchor.MIDDLE, Ink.QUIET_TEXT);
        }
        return sketch.done(words.title(), words.all(ranked, subject, axis.showsZero()),
                Optional.of(new Drawing.Scale(false, left, right, axis.from(), axis.to())));
    }

    private boolean isSubject(Entry entry) {
        return subject.equals(Optional.of(entry.authority().code()));
    }

    private double names() {
        double widest = ranked.stream().mapToDouble(one -> Widths.of(one.authority().name(), Sketch.SMALL, true)).max().orElse(20);
        return Math.min(widest, frame.width() * NAMES_SHARE);
    }

    private double values() {
        return ranked.stream().mapToDouble(one -> Widths.of(BarRows.shown(one.row(), comparison.measure()), Sketch.SMALL, true)).max().orElse(20);
    }

    private void scale(ValueAxis axis, Box plot) {
        for (double tick : axis.ticks()) {
            double x = axis.place(tick, plot.left(), plot.right());
            boolean zero = tick == 0;
            sketch.line(x, plot.top(), x, plot.bottom(), zero ? Ink.AXIS : Ink.GRID, Stroke.SOLID, zero ? 1 : 0.6, "");
            sketch.set(x, plot.bottom() + 12, axis.label(tick), Anchor.MIDDLE, Ink.QUIET_TEXT);
        }
    }

    /** A line through all bars with its name on top. */
    private void pooled(String name, Pooled pooled, ValueAxis axis, Box plot, Ink ink, Stroke stroke) {
        pooled.value().filter(value -> axis.shows(value.doubleValue())).ifPresent(value -> {
            double x = axis.place(value.doubleValue(), plot.left(), plot.right());
            sketch.line(x, plot.top() - 3, x, plot.bottom(), ink, stroke, 1.4, words.pooled(name, pooled).orElseThrow());
            String text = name + " " + Say.value(value, comparison.measure());
            boolean set = sketch.set(x, plot.top() - 5, text, Anchor.MIDDLE, ink);
            if (!set && !sketch.set(x, plot.top() - 16, text, Anchor.MIDDLE, ink)) {
                sketch.set(frame.width(), plot.top() - 16, text, Anchor.END, ink);
            }
        });
    }

    private double[] range() {
        List<Double> values = new ArrayList<>();
        Stream.of(comparison.region(), comparison.england()).forEach(one -> one.value().ifPresent(value -> values.add(value.doubleValue())));
        for (Entry entry : ranked) {
            entry.row().value().ifPresent(value -> values.add(value.doubleValue()));
            entry.row().interval().filter(any -> entry.row().value().isPresent()).ifPresent(one -> {
                values.add(one.lower().doubleValue());
                values.add(one.upper().doubleValue());
            });
        }
        return new double[] {values.stream().mapToDouble(one -> one).min().orElse(0), values.stream().mapToDouble(one -> one).max().orElse(1)};
    }
}
