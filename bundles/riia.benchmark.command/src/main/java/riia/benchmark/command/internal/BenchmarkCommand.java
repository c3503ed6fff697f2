// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.UnknownException;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.Indicator;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** Compares the accepted figures of a period, one row for each authority and indicator. */
@Component
@CommandDescription(name = "benchmark", summary = "each authority's figures beside the region, its neighbours and England",
        options = {
            "--dataset ID (required)  such as riia or dfe",
            "--period P (required)  such as 2025-26-Q2 or 2025",
            "--indicator I  only this one, such as R03",
            "--breakdown B  a part of the total, such as Police; Total unless told",
            "--authority A  a three-digit code, or all for everyone with a figure; the region's members unless told",
            "--basis BASIS  quarter, as it is; the only one of this version",
            "--neighbours YEAR  model of the statistical neighbours, 2025 or 2021; 2025 unless told",
            "--measure M  such as rate, percentage or number; the indicator's first unless told"
        },
        notes = {
            "One row for each authority and indicator. Ranks, quarters, means and medians are of unrounded values.",
            "lower, upper, signal_level and signal_trend are empty in this version.",
            "No figures for a known period: exit status 1. An unknown id: exit status 2."
        })
public final class BenchmarkCommand implements Command {

    private final Benchmarks benchmarks;
    private final Regions regions;

    @Activate
    public BenchmarkCommand(@Reference Benchmarks benchmarks, @Reference Regions regions) {
        this.benchmarks = benchmarks;
        this.regions = regions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        ComparisonQuery query = query(invocation);
        Optional<ActiveRegion> missing = regions.active().filter(region -> region.profile().isEmpty());
        if (missing.isPresent()) {
            throw new RefusedException("The workspace is bound to the region '" + missing.get().id() + "', which is not"
                    + " installed; install its bundle, or bind another with 'region use'");
        }
        try {
            Comparisons comparisons = benchmarks.compare(query);
            requireFigures(query);
            invocation.report(BenchmarkFields.table(comparisons));
            return 0;
        } catch (UnknownException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static ComparisonQuery query(Invocation invocation) throws UsageException {
        String basis = invocation.option("--basis").orElse("quarter");
        if (!basis.equals("quarter")) {
            throw new UsageException("The basis '" + basis + "' is not offered by this version; leave --basis out, or write"
                    + " quarter: the figure of the period as it is");
        }
        return new ComparisonQuery(required(invocation, "--dataset"), period(required(invocation, "--period")),
                invocation.option("--indicator").map(List::of).orElse(List.of()),
                invocation.option("--breakdown").orElse(Indicator.TOTAL), invocation.option("--measure"), scope(invocation),
                ComparisonQuery.Basis.QUARTER, model(invocation.option("--neighbours").orElse("2025")));
    }

    private static String required(Invocation invocation, String option) throws UsageException {
        return invocation.option(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    private static Period period(String code) throws UsageException {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Scope scope(Invocation invocation) throws UsageException {
        String authority = invocation.option("--authority").orElse("");
        if (authority.isEmpty()) {
            return new Scope.Members();
        }
        if (authority.equals("all")) {
            return new Scope.Everyone();
        }
        try {
            return new Scope.One(new AreaCode(authority));
        } catch (IllegalArgumentException e) {
            throw new UsageException("'" + authority + "' is no authority; write its three-digit code, or all");
        }
    }

    private static int model(String year) throws UsageException {
        if (!year.matches("\\d{4}")) {
            throw new UsageException("'" + year + "' is no year of a model of statistical neighbours; write 2025 or 2021");
        }
        return Integer.parseInt(year);
    }

    private void requireFigures(ComparisonQuery query) throws RefusedException {
        List<Period> periods = benchmarks.periods(query.dataset());
        if (!periods.contains(query.period())) {
            throw new RefusedException("Dataset " + query.dataset() + " has no accepted figures for " + query.period() + "; "
                    + (periods.isEmpty() ? "it has none at all: import a return first" : "it has some for "
                            + String.join(", ", periods.stream().map(Period::code).toList())));
        }
    }
}
