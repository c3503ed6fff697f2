// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Compares the accepted figures of a period, one row for each authority and indicator. */
@Component
@CommandDescription(name = "benchmark", summary = "each authority's figures beside the region, its neighbours and England",
        options = {
            Given.DATASET, Given.PERIOD,
            "--indicator I  only this one, such as R03",
            Given.BREAKDOWN,
            "--authority A  a three-digit code, or all for everyone with a figure; the region's members unless told",
            Given.BASIS, Given.NEIGHBOURS, Given.MEASURE
        },
        notes = {
            "One row for each authority and indicator. Ranks, quarters, means and medians are of unrounded values.",
            "lower and upper are 95% limits of the value. signal_level: above, within or below the adjusted 99.8% limits round England,"
                + " or round the region where England has no value. signal_trend: rising, falling, none or too-short, by a process chart of"
                + " the figures as reported.",
            "Stocks and percentages have no annualised form, stocks no rolling one: their value is then empty, and a line on standard"
                + " error names them.",
            "No figures for a known period: exit status 1. An unknown id: exit status 2."
        })
public final class BenchmarkCommand implements Command {

    private final Benchmarks benchmarks;
    private final Given given;

    @Activate
    public BenchmarkCommand(@Reference Benchmarks benchmarks, @Reference Given given) {
        this.benchmarks = benchmarks;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        ComparisonQuery query = given.query(invocation);
        given.requireRegion();
        Comparisons comparisons = Given.known(() -> benchmarks.compare(query));
        given.requireFigures(query.dataset(), query.period());
        sayWhatHasNoForm(invocation, comparisons);
        invocation.report(BenchmarkFields.table(comparisons));
        return 0;
    }

    private static void sayWhatHasNoForm(Invocation invocation, Comparisons comparisons) {
        Basis basis = comparisons.query().basis();
        String without = String.join(", ", comparisons.indicators().stream().filter(one -> BasisWords.hasNone(basis, one))
                .map(one -> one.indicator().id()).toList());
        if (!without.isEmpty()) {
            invocation.messages().println(BasisWords.none(basis, without));
        }
    }
}
