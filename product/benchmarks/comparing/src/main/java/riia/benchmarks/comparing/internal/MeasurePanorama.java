// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.comparing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.Observations;
import riia.reference.Neighbours;

/**
 * Times a whole dataset compared: the first time in a process, with the figures still on disk; from figures that have just changed, so that
 * nothing of an earlier answer can serve; again on the same; and for a part of the quarters.
 */
@Component
@CommandDescription(name = "measure-panorama", summary = "times a whole dataset compared",
        options = {"--dataset ID (required)  which dataset",
            "--touch FILE (required)  a return of the dataset with @ for a count that changes from run to run",
            "--times N  how often after the first; 9 unless told",
            "--out FOLDER  writes what was compared and what came out, for others to do the same"},
        notes = "Fields: way, ms; one row for each run.")
public final class MeasurePanorama implements Command {

    private static final int WARM = 6;
    private static final int TIMES = 9;

    private final Benchmarks benchmarks;
    private final Observations observations;
    private final Imports imports;
    private final Neighbours neighbours;
    private final List<List<Object>> rows = new ArrayList<>();

    @Activate
    public MeasurePanorama(@Reference Benchmarks benchmarks, @Reference Observations observations, @Reference Imports imports,
            @Reference Neighbours neighbours) {
        this.benchmarks = benchmarks;
        this.observations = observations;
        this.imports = imports;
        this.neighbours = neighbours;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        rows.clear();
        PanoramaQuery query = PanoramaQuery.of(invocation.option("--dataset").orElseThrow(), new Scope.Everyone());
        List<Period> periods = first(query, invocation);
        String touch = Files.readString(invocation.path(invocation.option("--touch").orElseThrow()));
        int times = invocation.option("--times").map(Integer::parseInt).orElse(TIMES);
        for (int time = times == 0 ? 0 : -WARM; time < times; time++) {
            change(touch.replace("@", String.valueOf(System.nanoTime() / 1000 % 1_000_000)), query.dataset(), invocation);
            timed(time < 0 ? "" : "fresh", query);
            timed(time < 0 ? "" : "again", query);
            for (int quarters = 10; quarters <= periods.size(); quarters += 10) {
                timed(time < 0 ? "" : "quarters " + quarters, until(query, periods.get(quarters - 1)));
            }
        }
        invocation.report(new Table(List.of("way", "ms"), rows));
        return 0;
    }

    /** Lets go of the first panorama, and so of the figures as they were, before others are made. */
    private List<Period> first(PanoramaQuery query, Invocation invocation) throws IOException {
        Panorama first = timed("cold", query);
        Optional<Path> out = invocation.option("--out").map(invocation::path);
        if (out.isPresent()) {
            new PanoramaFiles(benchmarks, neighbours, first).write(out.get());
        }
        invocation.messages().printf("%d authorities, %d indicators, %d periods.%n", first.authorities().size(), first.indicators().size(),
                first.periods().size());
        return first.periods();
    }

    private static PanoramaQuery until(PanoramaQuery query, Period last) {
        return new PanoramaQuery(query.dataset(), Optional.empty(), Optional.of(last), query.scope(), Basis.QUARTER, query.model());
    }

    private Panorama timed(String way, PanoramaQuery query) {
        long start = System.nanoTime();
        Panorama panorama = benchmarks.panorama(query);
        double ms = (System.nanoTime() - start) / 1e6;
        if (!way.isEmpty()) {
            rows.add(Table.row(way, ms));
        }
        return panorama;
    }

    /** The figures are there, in memory, before anything is timed. */
    private void change(String text, String dataset, Invocation invocation) {
        ImportReport report = imports.run(new ImportRequest(ImportSource.of("touch.csv", text.getBytes(StandardCharsets.UTF_8)),
                Optional.of(dataset), Optional.empty(), Optional.empty(), ImportRequest.Mode.ACCEPT, invocation.actor()), Progress.NONE);
        if (report.outcome() != ImportReport.Outcome.ACCEPTED) {
            throw new IllegalStateException(report.outcome() + ": " + report.problems());
        }
        observations.cube(dataset).orElseThrow();
    }
}
