// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.report.PackKind;
import riia.report.PackRequest;
import riia.report.Reports;

/** What the view Packs knows and decides. Every method asks services and belongs on a worker thread. */
final class PacksModel {

    static final String DATASET = "dataset";
    static final String PERIOD = "period";
    static final String KIND = "kind";
    static final String AUTHORITY = "authority";
    static final String FORMAT = "format";

    /** Of statistical neighbours; the newest. */
    private static final int MODEL = 2025;

    private final Datasets datasets;
    private final Benchmarks benchmarks;
    private final Reports reports;

    PacksModel(Datasets datasets, Benchmarks benchmarks, Reports reports) {
        this.datasets = datasets;
        this.benchmarks = benchmarks;
        this.reports = reports;
    }

    /** What there is, and of it what is wanted; where that is not there the first that has figures. */
    PacksPage load(Map<String, String> wanted) {
        List<DatasetDefinition> all = datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED)).toList();
        Optional<DatasetDefinition> dataset = all.stream().filter(one -> one.id().equals(wanted.get(DATASET))).findFirst()
                .or(() -> all.stream().filter(one -> !benchmarks.periods(one.id()).isEmpty()).findFirst()).or(() -> all.stream().findFirst());
        List<Period> periods = new ArrayList<>(dataset.map(one -> benchmarks.periods(one.id())).orElse(List.of()));
        Collections.reverse(periods);
        Optional<Period> period = periods.stream().filter(one -> one.code().equals(wanted.get(PERIOD))).findFirst()
                .or(() -> periods.stream().findFirst());
        List<ComparedAuthority> members = period.map(one -> benchmarks.compare(ComparisonQuery.members(dataset.orElseThrow().id(), one))
                .authorities()).orElse(List.of());
        List<PackKind> kinds = reports.packs();
        List<String> formats = reports.packFormats();
        return new PacksPage(all, dataset, periods, period, kinds,
                kinds.stream().filter(one -> one.id().equals(wanted.get(KIND))).findFirst().or(() -> kinds.stream().findFirst()), members,
                members.stream().filter(one -> one.code().code().equals(wanted.get(AUTHORITY))).findFirst(), formats,
                formats.stream().filter(one -> one.equals(wanted.get(FORMAT))).findFirst().or(() -> formats.stream().findFirst()));
    }

    /** Makes what is chosen; the files are there, in order, when this returns. */
    List<Path> make(Actor actor, PacksPage page, Path folder, Progress progress) {
        Path target = folder.resolve(page.fileName());
        PackKind kind = page.kind().orElseThrow();
        Optional<AreaCode> about = kind.perAuthority() ? page.authority().map(ComparedAuthority::code) : Optional.empty();
        PackRequest request = new PackRequest(kind.id(), page.dataset().orElseThrow().id(), page.period().orElseThrow(), about, Basis.QUARTER,
                MODEL);
        if (page.each()) {
            return reports.packOfEach(actor, request, target, progress);
        }
        progress.step(kind.name(), 0, 1);
        reports.pack(actor, request, target);
        return List.of(target);
    }
}
