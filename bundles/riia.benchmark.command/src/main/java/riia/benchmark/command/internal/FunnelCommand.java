// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Funnel.Limits;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Tells the funnel of one indicator: every authority with its limits. */
@Component
@CommandDescription(name = "funnel", summary = "one indicator by the size of what it is divided by, with adjusted limits",
        options = {Given.DATASET, Given.PERIOD, Given.ONE_INDICATOR, Given.BREAKDOWN, Given.BASIS, Given.MEASURE},
        notes = {
            "One row for each authority with a value and a denominator, smallest denominator first, with the limits at its denominator.",
            "lower_998 to upper_998 are adjusted for over-dispersion as method says; plain ones are what chance alone would give. Values"
                + " and limits are unrounded but to six decimals.",
            "No funnel, for want of denominators or of authorities: exit status 1. An unknown id: exit status 2."
        })
public final class FunnelCommand implements Command {

    static final List<String> COLUMNS = List.of("dataset", "indicator", "indicator_name", "breakdown", "basis", "period", "authority",
            "ons_code", "authority_name", "member", "number", "denominator", "value", "signal_level", "round", "target", "lower_998",
            "lower_95", "upper_95", "upper_998", "plain_lower_998", "plain_lower_95", "plain_upper_95", "plain_upper_998", "method");

    private final Benchmarks benchmarks;
    private final Given given;

    @Activate
    public FunnelCommand(@Reference Benchmarks benchmarks, @Reference Given given) {
        this.benchmarks = benchmarks;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Given.required(invocation, "--indicator");
        ComparisonQuery query = given.query(invocation);
        given.requireRegion();
        List<Funnel> funnels = Given.known(() -> benchmarks.funnels(query));
        given.requireFigures(query.dataset(), query.period());
        if (funnels.isEmpty()) {
            throw new RefusedException(query.indicators().get(0) + " has no funnel for " + query.period() + ": that takes counts and what"
                    + " they are divided by, of five of the region's members, or of England");
        }
        Funnel funnel = funnels.get(0);
        invocation.report(new Table(COLUMNS, funnel.points().stream().map(point -> row(query, funnel, point)).toList()));
        return 0;
    }

    private static List<Object> row(ComparisonQuery query, Funnel funnel, FunnelPoint point) {
        Limits limits = point.limits();
        return Table.row(query.dataset(), funnel.comparison().indicator().id(), funnel.comparison().heading(),
                funnel.comparison().breakdown(), BasisWords.field(query.period().type(), query.basis()), query.period().code(),
                point.authority().code().code(), Cells.text(point.authority().onsCode()), point.authority().name(),
                point.authority().member(), point.number(), point.denominator(), Cells.figure(point.value()), point.level().label(),
                funnel.round(), Cells.figure(funnel.target()), Cells.figure(limits.lower998()), Cells.figure(limits.lower95()),
                Cells.figure(limits.upper95()), Cells.figure(limits.upper998()), Cells.figure(limits.plainLower998()),
                Cells.figure(limits.plainLower95()), Cells.figure(limits.plainUpper95()), Cells.figure(limits.plainUpper998()),
                funnel.method());
    }
}
