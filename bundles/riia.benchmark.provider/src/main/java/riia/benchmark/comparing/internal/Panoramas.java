// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Level;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Trend;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/** A dataset as a whole: a strip for each indicator, worked out side by side on all processors. */
final class Panoramas implements Panorama {

    private final Frame frame;
    private final Basis basis;
    private final int model;
    private final List<Period> periods;
    private final List<Indicator> indicators;
    private final Strip[] strips;

    Panoramas(PanoramaQuery query, Frame frame, List<Selection> selections) {
        Axis axis = frame.panel().axis();
        int from = 0;
        while (from < axis.size() && query.from().isPresent() && axis.periods().get(from).compareTo(query.from().get()) < 0) {
            from++;
        }
        int to = axis.size();
        while (to > from && query.until().isPresent() && axis.periods().get(to - 1).compareTo(query.until().get()) > 0) {
            to--;
        }
        this.frame = frame;
        this.basis = query.basis();
        this.model = query.model();
        this.periods = axis.periods().subList(from, to);
        this.indicators = selections.stream().map(Selection::indicator).toList();
        int first = from;
        int last = to;
        this.strips = IntStream.range(0, selections.size()).parallel()
                .mapToObj(i -> new Strip(frame, selections.get(i), first, last)).toArray(Strip[]::new);
    }

    @Override
    public DatasetDefinition dataset() {
        return frame.panel().cube().definition();
    }

    @Override
    public long sequence() {
        return frame.panel().cube().sequence();
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public int model() {
        return model;
    }

    @Override
    public List<ComparedAuthority> authorities() {
        return frame.authorities();
    }

    @Override
    public List<Period> periods() {
        return periods;
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public long number(int authority, int period, int indicator) {
        return strips[indicator].number(authority, period);
    }

    @Override
    public double value(int authority, int period, int indicator) {
        return strips[indicator].value(authority, period);
    }

    @Override
    public Optional<Marker> marker(int authority, int period, int indicator) {
        return strips[indicator].marker(authority, period);
    }

    @Override
    public double lower(int authority, int period, int indicator) {
        return strips[indicator].lower(authority, period);
    }

    @Override
    public double upper(int authority, int period, int indicator) {
        return strips[indicator].upper(authority, period);
    }

    @Override
    public double region(int period, int indicator) {
        return strips[indicator].region(period);
    }

    @Override
    public String comparator(int period, int indicator) {
        return strips[indicator].comparator(period);
    }

    @Override
    public double england(int period, int indicator) {
        return strips[indicator].england(period);
    }

    @Override
    public double neighboursMean(int authority, int period, int indicator) {
        return strips[indicator].neighboursMean(authority, period);
    }

    @Override
    public double neighboursMedian(int authority, int period, int indicator) {
        return strips[indicator].neighboursMedian(authority, period);
    }

    @Override
    public int neighboursPresent(int authority, int period, int indicator) {
        return strips[indicator].neighboursPresent(authority, period);
    }

    @Override
    public int rankRegion(int authority, int period, int indicator) {
        return strips[indicator].rankRegion(authority, period);
    }

    @Override
    public int rankEngland(int authority, int period, int indicator) {
        return strips[indicator].rankEngland(authority, period);
    }

    @Override
    public int quarter(int authority, int period, int indicator) {
        return strips[indicator].quarter(authority, period);
    }

    @Override
    public Optional<Level> level(int authority, int period, int indicator) {
        return strips[indicator].level(authority, period);
    }

    @Override
    public Optional<Trend> trend(int authority, int period, int indicator) {
        return strips[indicator].trend(authority, period);
    }
}
