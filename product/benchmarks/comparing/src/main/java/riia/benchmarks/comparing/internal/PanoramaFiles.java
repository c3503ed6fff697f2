// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.comparing.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.CourseQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.benchmark.Panorama;
import riia.benchmark.Row;
import riia.benchmark.SeriesBreak;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.reference.Neighbour;
import riia.reference.Neighbours;

/**
 * A panorama on disk, so that others can do the same and be held to it. Authorities, periods and indicators are numbered as in the
 * panorama. {@code figures.csv}: counts with what they are divided by, and which stretch of its series each lies in; {@code authorities.csv};
 * {@code indicators.csv}; {@code neighbours.csv}; {@code expected.bin}: thirteen doubles a cell, by indicator,
 * authority and period.
 */
final class PanoramaFiles {

    private final Benchmarks benchmarks;
    private final Neighbours neighbours;
    private final Panorama panorama;
    private final List<AreaCode> codes;

    PanoramaFiles(Benchmarks benchmarks, Neighbours neighbours, Panorama panorama) {
        this.benchmarks = benchmarks;
        this.neighbours = neighbours;
        this.panorama = panorama;
        this.codes = panorama.authorities().stream().map(ComparedAuthority::code).toList();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        figures(folder.resolve("figures.csv"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("authorities.csv"))) {
            out.write("a,member\n");
            for (int a = 0; a < codes.size(); a++) {
                out.write(a + "," + (panorama.authorities().get(a).member() ? 1 : 0) + "\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("neighbours.csv"))) {
            out.write("a,other\n");
            for (int a = 0; a < codes.size(); a++) {
                for (Neighbour other : neighbours.of(codes.get(a), panorama.model())) {
                    if (codes.contains(other.code())) {
                        out.write(a + "," + codes.indexOf(other.code()) + "\n");
                    }
                }
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("indicators.csv"))) {
            out.write("i,per,proportion,low\n");
            for (int i = 0; i < panorama.indicators().size(); i++) {
                Measure measure = panorama.indicators().get(i).measures().get(0);
                out.write(i + "," + measure.per() + "," + (measure.kind() == Measure.Kind.PERCENTAGE ? 1 : 0) + ","
                        + (panorama.indicators().get(i).polarity() == Polarity.LOW ? 1 : 0) + "\n");
            }
        }
        expected(folder.resolve("expected.bin"));
    }

    private void figures(Path file) throws IOException {
        Map<Measure.Kind, List<List<Integer>>> breaks = new EnumMap<>(Measure.Kind.class);
        for (Indicator one : panorama.indicators()) {
            breaks.computeIfAbsent(one.measures().get(0).kind(), kind -> breaks(one.id()));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("i,a,p,number,denominator,stretch\n");
            for (int p = 0; p < panorama.periods().size(); p++) {
                Comparisons compared = benchmarks.compare(new ComparisonQuery(panorama.dataset().id(), panorama.periods().get(p), List.of(),
                        Indicator.TOTAL, Optional.empty(), new Scope.Chosen(codes), Basis.QUARTER, panorama.model()));
                for (int i = 0; i < compared.indicators().size(); i++) {
                    write(out, compared.indicators().get(i), i, p, breaks.get(compared.indicators().get(i).measure().kind()));
                }
            }
        }
    }

    private void write(BufferedWriter out, IndicatorComparison compared, int i, int p, List<List<Integer>> breaks) throws IOException {
        for (int a = 0; a < codes.size(); a++) {
            Row row = compared.rows().get(a);
            out.write(i + "," + a + "," + p + "," + row.number().map(String::valueOf).orElse("") + ","
                    + row.denominator().map(String::valueOf).orElse("") + "," + breaks.get(a).stream().filter(at -> at <= p).count() + "\n");
        }
    }

    /** Where each authority's series breaks; that depends on nothing but whether it divides by people. */
    private List<List<Integer>> breaks(String indicator) {
        return benchmarks.course(CourseQuery.of(panorama.dataset().id(), indicator, codes)).lines().stream()
                .map(line -> line.breaks().stream().map(SeriesBreak::at).map(panorama.periods()::indexOf).distinct().toList()).toList();
    }

    private void expected(Path file) throws IOException {
        ByteBuffer cells = ByteBuffer.allocate(panorama.periods().size() * 13 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < panorama.indicators().size(); i++) {
                for (int a = 0; a < codes.size(); a++) {
                    cells.clear();
                    for (int p = 0; p < panorama.periods().size(); p++) {
                        cell(a, p, i).forEach(cells::putDouble);
                    }
                    out.write(cells.array());
                }
            }
        }
    }

    private List<Double> cell(int a, int p, int i) {
        List<Double> cell = new ArrayList<>(List.of(panorama.value(a, p, i), panorama.lower(a, p, i), panorama.upper(a, p, i),
                panorama.region(p, i), panorama.england(p, i), panorama.neighboursMean(a, p, i), panorama.neighboursMedian(a, p, i)));
        cell.add((double) panorama.neighboursPresent(a, p, i));
        cell.add((double) panorama.rankRegion(a, p, i));
        cell.add((double) panorama.rankEngland(a, p, i));
        cell.add((double) panorama.quarter(a, p, i));
        cell.add(panorama.level(a, p, i).map(level -> level == Level.ABOVE ? 1.0 : level == Level.BELOW ? -1.0 : 0).orElse(Double.NaN));
        cell.add(panorama.trend(a, p, i).map(trend -> switch (trend) {
            case RISING -> 1.0;
            case FALLING -> -1.0;
            case NONE -> 0.0;
            case TOO_SHORT -> 2.0;
        }).orElse(Double.NaN));
        return cell;
    }
}
