// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.UnknownException;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.Indicator;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** Reads what the user asks to be compared, or says what would be right. */
@Component(service = Given.class)
public final class Given {

    static final String DATASET = "--dataset ID (required)  such as riia or dfe";
    static final String PERIOD = "--period P (required)  such as 2025-26-Q2 or 2025";
    static final String ONE_INDICATOR = "--indicator I (required)  such as R03";
    static final String BREAKDOWN = "--breakdown B  a part of the total, such as Police; Total unless told";
    static final String BASIS = "--basis BASIS  quarter, as it is; annualised, a quarter's rate times four; rolling, four quarters together;"
            + " quarter unless told";
    static final String NEIGHBOURS = "--neighbours YEAR  model of the statistical neighbours, 2025 or 2021; 2025 unless told";
    static final String MEASURE = "--measure M  such as rate, percentage or number; the indicator's first unless told";

    private final Benchmarks benchmarks;
    private final Regions regions;

    @Activate
    public Given(@Reference Benchmarks benchmarks, @Reference Regions regions) {
        this.benchmarks = benchmarks;
        this.regions = regions;
    }

    /** What is compared, for a period. */
    ComparisonQuery query(Invocation invocation) throws UsageException {
        Period period = period(required(invocation, "--period"));
        return new ComparisonQuery(required(invocation, "--dataset"), period,
                invocation.option("--indicator").map(List::of).orElse(List.of()), breakdown(invocation), invocation.option("--measure"),
                scope(invocation), basis(invocation, period.type()), model(invocation));
    }

    static String required(Invocation invocation, String option) throws UsageException {
        return invocation.option(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    static Period period(String code) throws UsageException {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    static String breakdown(Invocation invocation) {
        return invocation.option("--breakdown").orElse(Indicator.TOTAL);
    }

    /** Only quarters can be expressed otherwise than they are. */
    static Basis basis(Invocation invocation, PeriodType type) throws UsageException {
        String typed = invocation.option("--basis").orElse("quarter");
        for (Basis basis : Basis.values()) {
            if (basis.name().toLowerCase(Locale.ROOT).equals(typed)) {
                if (basis != Basis.QUARTER && type != PeriodType.QUARTER) {
                    throw new UsageException("Figures by " + type.label() + " are shown as they are; only those of quarters are "
                            + typed + ". Leave --basis out");
                }
                return basis;
            }
        }
        throw new UsageException("'" + typed + "' is no basis; write quarter, annualised or rolling");
    }

    static int model(Invocation invocation) throws UsageException {
        String year = invocation.option("--neighbours").orElse("2025");
        if (!year.matches("\\d{4}")) {
            throw new UsageException("'" + year + "' is no year of a model of statistical neighbours; write 2025 or 2021");
        }
        return Integer.parseInt(year);
    }

    static AreaCode authority(String code) throws UsageException {
        try {
            return new AreaCode(code);
        } catch (IllegalArgumentException e) {
            throw new UsageException("'" + code + "' is no authority; write its three-digit code");
        }
    }

    private static Scope scope(Invocation invocation) throws UsageException {
        String authority = invocation.option("--authority").orElse("");
        if (authority.isEmpty()) {
            return new Scope.Members();
        }
        return authority.equals("all") ? new Scope.Everyone() : new Scope.One(authority(authority));
    }

    void requireRegion() throws RefusedException {
        Optional<ActiveRegion> missing = regions.active().filter(region -> region.profile().isEmpty());
        if (missing.isPresent()) {
            throw new RefusedException("The workspace is bound to the region '" + missing.get().id() + "', which is not"
                    + " installed; install its bundle, or bind another with 'region use'");
        }
    }

    /** What the benchmarks answer; what they do not know is wrong use. */
    static <T> T known(Supplier<T> answer) throws UsageException {
        try {
            return answer.get();
        } catch (UnknownException e) {
            throw new UsageException(e.getMessage());
        }
    }

    void requireFigures(String dataset, Period period) throws RefusedException {
        List<Period> periods = benchmarks.periods(dataset);
        if (!periods.contains(period)) {
            throw new RefusedException("Dataset " + dataset + " has no accepted figures for " + period + "; "
                    + (periods.isEmpty() ? "it has none at all: import a return first" : "it has some for "
                            + String.join(", ", periods.stream().map(Period::code).toList())));
        }
    }
}
