// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Interval;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Lists what in a period is beyond chance. */
@Component
@CommandDescription(name = "signals", summary = "what in a period is beyond chance, each with its figures",
        options = {
            Given.DATASET, Given.PERIOD,
            "--kind KIND  level, outside the adjusted funnel, or trend, beyond the noise of its own series; both unless told",
            "--indicator I  only of this one, such as R03",
            "--authority A  only of this member, by its three-digit code"
        },
        notes = {
            "One row for each signal of a member of the region, by theme, indicator and name. Figures to talk about: no score, and no"
                + " order of authorities.",
            "direction: above or below for a level, rising or falling for a trend. reason says which limits or rule, with figures.",
            "No signal: no rows, exit status 0. No figures for a known period: exit status 1. An unknown id: exit status 2."
        })
public final class SignalsCommand implements Command {

    static final List<String> COLUMNS = List.of("dataset", "theme", "indicator", "indicator_name", "period", "authority", "ons_code",
            "authority_name", "kind", "direction", "number", "denominator", "value", "lower", "upper", "region_value", "england_value",
            "comparator", "signal_round", "polarity", "reason");

    private final Benchmarks benchmarks;
    private final Given given;

    @Activate
    public SignalsCommand(@Reference Benchmarks benchmarks, @Reference Given given) {
        this.benchmarks = benchmarks;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String dataset = Given.required(invocation, "--dataset");
        Period period = Given.period(Given.required(invocation, "--period"));
        Optional<Kind> kind = kind(invocation);
        Optional<String> authority = invocation.option("--authority");
        Optional<AreaCode> member = authority.isEmpty() ? Optional.empty() : Optional.of(Given.authority(authority.get()));
        given.requireRegion();
        Signals signals = Given.known(() -> benchmarks.signals(dataset, period));
        given.requireFigures(dataset, period);
        Optional<String> indicator = invocation.option("--indicator");
        if (indicator.isPresent() && signals.dataset().indicator(indicator.get()).isEmpty()) {
            throw new UsageException("Dataset " + dataset + " has no indicator '" + indicator.get() + "'; 'riia datasets " + dataset + "' lists them");
        }
        invocation.report(new Table(COLUMNS, signals.signals().stream()
                .filter(one -> kind.isEmpty() || one.kind() == kind.get())
                .filter(one -> indicator.isEmpty() || one.comparison().indicator().id().equals(indicator.get()))
                .filter(one -> member.isEmpty() || one.authority().code().equals(member.get()))
                .map(one -> row(signals, one)).toList()));
        return 0;
    }

    private static Optional<Kind> kind(Invocation invocation) throws UsageException {
        String typed = invocation.option("--kind").orElse("");
        return switch (typed) {
            case "" -> Optional.empty();
            case "level" -> Optional.of(Kind.LEVEL);
            case "trend" -> Optional.of(Kind.TREND);
            default -> throw new UsageException("'" + typed + "' is no kind of signal; write level or trend");
        };
    }

    private static List<Object> row(Signals signals, Signal one) {
        IndicatorComparison comparison = one.comparison();
        return Table.row(signals.dataset().id(), Cells.text(comparison.indicator().theme()), comparison.indicator().id(),
                comparison.heading(), signals.period().code(), one.authority().code().code(), Cells.text(one.authority().onsCode()),
                one.authority().name(), one.kind().name().toLowerCase(Locale.ROOT), one.direction(), Cells.absent(one.row().number()),
                Cells.absent(one.row().denominator()), Cells.absent(one.row().value()),
                Cells.absent(one.row().interval().map(Interval::lower)), Cells.absent(one.row().interval().map(Interval::upper)),
                Cells.absent(comparison.region().value()), Cells.absent(comparison.england().value()), comparison.comparator(),
                one.kind() == Kind.LEVEL ? comparison.signalRound() : null, comparison.polarity().name().toLowerCase(Locale.ROOT),
                one.reason());
    }
}
