// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.report.Reports;

/** Writes reports as HTML. */
@Component
public final class HtmlReports implements Reports {

    @Override
    public java.util.List<riia.report.PackKind> packs() {
        return java.util.List.of();
    }

    @Override
    public java.util.List<String> packFormats() {
        return java.util.List.of();
    }

            @Override
            public java.util.List<Path> packOfEach(riia.base.Actor actor, riia.report.PackRequest request, Path target, riia.base.Progress progress) {
                throw new UnsupportedOperationException("not asked here");
            }

    @Override
    public void pack(riia.base.Actor actor, riia.report.PackRequest request, java.nio.file.Path target) {
        throw new UnsupportedOperationException("not asked here");
    }

    private static final List<String> FORMATS = List.of("html");

    private final Benchmarks benchmarks;
    private final Regions regions;
    private final Outlet outlet;

    @Activate
    public HtmlReports(@Reference Benchmarks benchmarks, @Reference Regions regions, @Reference Outlet outlet) {
        this.benchmarks = benchmarks;
        this.regions = regions;
        this.outlet = outlet;
    }

    @Override
    public List<String> rugFormats() {
        return FORMATS;
    }

    @Override
    public void rug(Actor actor, ComparisonQuery query, Path target) {
        String name = String.valueOf(target.getFileName());
        if (FORMATS.stream().noneMatch(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format))) {
            throw new IllegalArgumentException("'" + name + "' has an ending that no rug can be written to; there is ."
                    + String.join(", .", FORMATS));
        }
        Comparisons comparisons = benchmarks.compare(query);
        requireFigures(query);
        String region = region();
        Leaving leaving = new Leaving(Leaving.Kind.WORKING, "Tartan rug " + query.period().code(),
                Optional.of(comparisons.dataset().id() + " " + comparisons.dataset().version()),
                Optional.of(query.period().code() + ", as of commit " + comparisons.sequence()));
        outlet.file(actor, target, leaving, (out, mark) -> out.write(new RugPage(comparisons, region, mark).write()
                .getBytes(StandardCharsets.UTF_8)));
    }

    private void requireFigures(ComparisonQuery query) {
        List<Period> periods = benchmarks.periods(query.dataset());
        if (!periods.contains(query.period())) {
            throw new OutletException("Dataset " + query.dataset() + " has no accepted figures for " + query.period() + "; "
                    + (periods.isEmpty() ? "it has none at all: import a return first" : "it has some for "
                            + String.join(", ", periods.stream().map(Period::code).toList())));
        }
    }

    private String region() {
        ActiveRegion active = regions.active().orElseThrow(() -> new OutletException("No workspace is open"));
        return active.profile().map(RegionProfile::name).orElseThrow(() -> new OutletException("The workspace is bound to the"
                + " region '" + active.id() + "', which is not installed; install its bundle, or bind another with"
                + " 'region use'"));
    }
}
