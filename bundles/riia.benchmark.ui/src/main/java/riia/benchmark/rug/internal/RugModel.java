// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.Reports;

/** What the view Tartan rug knows and decides. Every method asks services and belongs on a worker thread. */
final class RugModel {

    private final Datasets datasets;
    private final Benchmarks benchmarks;
    private final Regions regions;
    private final Outlet outlet;
    private final Reports reports;

    RugModel(Datasets datasets, Benchmarks benchmarks, Regions regions, Outlet outlet, Reports reports) {
        this.datasets = datasets;
        this.benchmarks = benchmarks;
        this.regions = regions;
        this.outlet = outlet;
        this.reports = reports;
    }

    /** A dataset to choose. */
    record Choice(String id, String name) {
    }

    /**
     * What there is to see.
     *
     * @param periods of the chosen dataset with figures, newest first
     * @param sheet the rug, if there are figures
     */
    record Rug(List<Choice> datasets, Optional<Choice> dataset, List<Period> periods, Optional<Period> period, Optional<RugSheet> sheet) {
    }

    /** The rug of a dataset and period; of the first collected dataset with figures and its newest period if what is wanted is not there. */
    Rug load(Optional<String> wantedDataset, Optional<String> wantedPeriod) {
        List<Choice> choices = datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED))
                .map(one -> new Choice(one.id(), one.name())).toList();
        Optional<Choice> dataset = choices.stream().filter(one -> wantedDataset.equals(Optional.of(one.id()))).findFirst()
                .or(() -> choices.stream().filter(one -> !benchmarks.periods(one.id()).isEmpty()).findFirst())
                .or(() -> choices.stream().findFirst());
        List<Period> periods = new ArrayList<>(dataset.map(one -> benchmarks.periods(one.id())).orElse(List.of()));
        Collections.reverse(periods);
        Optional<Period> period = periods.stream().filter(one -> wantedPeriod.equals(Optional.of(one.code()))).findFirst()
                .or(() -> periods.stream().findFirst());
        return new Rug(choices, dataset, periods, period, period.map(one -> sheet(dataset.orElseThrow().id(), one)));
    }

    private RugSheet sheet(String dataset, Period period) {
        Comparisons comparisons = benchmarks.compare(ComparisonQuery.members(dataset, period));
        String region = regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::name).orElse("Region");
        return RugSheet.of(comparisons, region, outlet.mark(leaving(comparisons)).lines());
    }

    private static Leaving leaving(Comparisons comparisons) {
        DatasetDefinition dataset = comparisons.dataset();
        return new Leaving(Leaving.Kind.WORKING, "Tartan rug " + dataset.name() + " " + comparisons.period().code(),
                Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(comparisons.period().code() + ", as of " + comparisons.sequence()));
    }

    /** Puts cells on the clipboard, marked. */
    Boolean copy(Actor actor, RugSheet sheet, List<Integer> rows, List<Integer> columns) {
        outlet.clipboard(actor, leaving(sheet.comparisons()), sheet.text(rows, columns));
        return true;
    }

    /** Writes the rug to a file, in the format that its name asks for. */
    Path export(Actor actor, RugSheet sheet, Path target) {
        reports.rug(actor, sheet.comparisons().query(), target);
        return target;
    }

    List<String> exportFormats() {
        return reports.rugFormats();
    }
}
