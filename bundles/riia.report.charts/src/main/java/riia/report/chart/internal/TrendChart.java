// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.Pooled;
import riia.benchmark.Row.Neighbourhood;
import riia.report.chart.Charts.Beside;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Stroke;

/** Values through time. */
final class TrendChart {

    /** Room for the unit, and for the names of breaks below it. */
    private static final double UNIT = 18;
    private static final double NAMED_BREAKS = 30;
    private static final double LEAST_FOR_NAMES = 240;
    private static final double NAMES_SHARE = 0.3;

    private final Course course;
    private final List<Beside> beside;
    private final Frame frame;
    private final TrendWords words;
    private final Sketch sketch;
    private final EndLabels names = new EndLabels();

    TrendChart(Course course, List<Beside> beside, Frame frame) {
        this.course = course;
        this.beside = beside;
        this.frame = frame;
        words = new TrendWords(course);
        sketch = new Sketch(frame.width(), frame.height());
    }

    Drawing draw() {
        double bottom = frame.height() - PeriodAxis.height(course.periods());
        double[] range = range();
        boolean named = frame.width() >= LEAST_FOR_NAMES;
        Legend legend = new Legend(named ? List.of() : entries(), frame.width() - 4);
        double top = legend.height() + (course.lines().stream().allMatch(line -> line.breaks().isEmpty()) ? UNIT : NAMED_BREAKS);
        ValueAxis axis = ValueAxis.of(range[0], range[1], frame, Plot.ticks(bottom - top));
        double right = frame.width() - (named ? EndLabels.width(lineNames(), frame.width() * NAMES_SHARE) : 6);
        Box box = new Box(Plot.labels(axis), top, right, bottom - 4);
        Plot plot = new Plot(box, axis);
        PeriodAxis periods = new PeriodAxis(course.periods(), box.left(), box.right());
        plot.draw(sketch, course.measure().unit());
        legend.draw(sketch, Sketch.SMALL + 5);
        sketch.set(frame.width() - 2, Sketch.SMALL + 1, key(), Drawing.Anchor.END, Ink.QUIET_TEXT);
        periods.draw(sketch, box.bottom());
        TrendLines lines = new TrendLines(sketch, plot, periods, words);
        course.lines().stream().findFirst().ifPresent(first -> besideFirst(lines, first));
        lines.breaks(course.lines());
        comparators(lines);
        for (int i = 0; i < course.lines().size(); i++) {
            lines.authority(course.lines().get(i), Pens.of(i));
        }
        name(lines);
        if (named) {
            names.draw(sketch, box, frame.width());
        }
        if (course.lines().stream().noneMatch(line -> line.points().stream().anyMatch(one -> one.value().isPresent()))) {
            sketch.set((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, "No values", Drawing.Anchor.MIDDLE, Ink.QUIET_TEXT);
        }
        return sketch.done(words.title(), words.all(beside, axis.showsZero()), plot.scale());
    }

    /** What whiskers and grey lines are; left out where there is no room beside the unit. */
    private String key() {
        List<String> said = new ArrayList<>();
        if (beside.contains(Beside.INTERVALS)) {
            said.add("whiskers: 95% interval");
        }
        if (beside.contains(Beside.PROCESS_LIMITS) && firstLine().filter(line -> !line.segments().isEmpty()).isPresent()) {
            said.add("grey: process mean and limits");
        }
        if (course.lines().stream().anyMatch(line -> line.points().stream().anyMatch(one -> !one.rules().isEmpty()))) {
            said.add("ring: signal");
        }
        return String.join(" \u00B7 ", said);
    }

    private void besideFirst(TrendLines lines, Line first) {
        if (beside.contains(Beside.PROCESS_LIMITS)) {
            first.segments().forEach(lines::segment);
        }
        if (beside.contains(Beside.INTERVALS)) {
            lines.intervals(first);
        }
    }

    private void comparators(TrendLines lines) {
        if (beside.contains(Beside.ENGLAND)) {
            lines.comparator(pooled(course.england()), Ink.ENGLAND, Stroke.SOLID, words.last("England", course.england()));
        }
        if (beside.contains(Beside.NEIGHBOURS)) {
            firstLine().ifPresent(line -> lines.comparator(means(line), Ink.NEIGHBOURS, Stroke.DOTTED, words.lastNeighbours(line)));
        }
        if (beside.contains(Beside.REGION)) {
            lines.comparator(pooled(course.region()), Ink.REGION, Stroke.DASHED, words.last("Region", course.region()));
        }
    }

    /** Names at the ends: the authority looked at first, then what it stands beside, then the others. */
    private void name(TrendLines lines) {
        List<Line> all = course.lines();
        if (!all.isEmpty()) {
            lines.end(values(all.get(0))).ifPresent(at -> names.add(at[0], at[1], all.get(0).authority().name(), Ink.SUBJECT, true));
        }
        if (beside.contains(Beside.REGION)) {
            lines.end(pooled(course.region())).ifPresent(at -> names.add(at[0], at[1], "Region", Ink.REGION, false));
        }
        if (beside.contains(Beside.NEIGHBOURS)) {
            firstLine().flatMap(line -> lines.end(means(line))).ifPresent(at -> names.add(at[0], at[1], "Neighbours", Ink.NEIGHBOURS, false));
        }
        if (beside.contains(Beside.ENGLAND)) {
            lines.end(pooled(course.england())).ifPresent(at -> names.add(at[0], at[1], "England", Ink.ENGLAND, false));
        }
        for (int i = 1; i < all.size(); i++) {
            int line = i;
            lines.end(values(all.get(i))).ifPresent(at -> names.add(at[0], at[1], all.get(line).authority().name(), Pens.of(line).ink(), false));
        }
    }

    /** The lines of a chart that has no room for names at their ends. */
    private List<Legend.Entry> entries() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < course.lines().size(); i++) {
            Pens pens = Pens.of(i);
            entries.add(new Legend.Entry(course.lines().get(i).authority().name(), pens.ink(), pens.stroke(), Optional.of(pens.form())));
        }
        if (beside.contains(Beside.REGION)) {
            entries.add(new Legend.Entry("Region", Ink.REGION, Stroke.DASHED, Optional.empty()));
        }
        if (beside.contains(Beside.NEIGHBOURS)) {
            entries.add(new Legend.Entry("Neighbours", Ink.NEIGHBOURS, Stroke.DOTTED, Optional.empty()));
        }
        if (beside.contains(Beside.ENGLAND)) {
            entries.add(new Legend.Entry("England", Ink.ENGLAND, Stroke.SOLID, Optional.empty()));
        }
        return entries;
    }

    private List<String> lineNames() {
        return Stream.concat(Stream.of("Neighbours"), course.lines().stream().map(line -> line.authority().name())).toList();
    }

    private Optional<Line> firstLine() {
        return course.lines().stream().findFirst();
    }

    /** The lowest and the highest of all that is drawn; process limits below zero do not count where no value is negative. */
    private double[] range() {
        List<Double> values = new ArrayList<>();
        course.lines().forEach(line -> line.points().forEach(point -> point.value().ifPresent(one -> values.add(one.doubleValue()))));
        if (beside.contains(Beside.REGION)) {
            collect(values, pooled(course.region()));
        }
        if (beside.contains(Beside.ENGLAND)) {
            collect(values, pooled(course.england()));
        }
        firstLine().ifPresent(line -> besideRange(values, line));
        return new double[] {values.stream().mapToDouble(one -> one).min().orElse(0), values.stream().mapToDouble(one -> one).max().orElse(1)};
    }

    private void besideRange(List<Double> values, Line line) {
        if (beside.contains(Beside.NEIGHBOURS)) {
            collect(values, means(line));
        }
        if (beside.contains(Beside.INTERVALS)) {
            line.points().forEach(point -> point.interval().ifPresent(one -> {
                values.add(one.lower().doubleValue());
                values.add(one.upper().doubleValue());
            }));
        }
        if (beside.contains(Beside.PROCESS_LIMITS)) {
            double least = values.stream().mapToDouble(one -> one).min().orElse(0);
            line.segments().forEach(one -> {
                values.add(least < 0 ? one.lower().doubleValue() : Math.max(0, one.lower().doubleValue()));
                values.add(one.upper().doubleValue());
            });
        }
    }

    private static void collect(List<Double> values, double[] from) {
        for (double value : from) {
            if (!Double.isNaN(value)) {
                values.add(value);
            }
        }
    }

    static double[] values(Line line) {
        return numbers(line.points(), Point::value);
    }

    private static double[] pooled(List<Pooled> pooled) {
        return numbers(pooled, Pooled::value);
    }

    private static double[] means(Line line) {
        return numbers(line.neighbours(), Neighbourhood::mean);
    }

    private static <T> double[] numbers(List<T> of, Function<T, Optional<BigDecimal>> value) {
        return of.stream().mapToDouble(one -> value.apply(one).map(BigDecimal::doubleValue).orElse(Double.NaN)).toArray();
    }
}
