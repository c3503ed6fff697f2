// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Signals;
import riia.benchmark.Signals.ThemePrompt;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Lists indicators on which several members show the same signal. */
@Component
@CommandDescription(name = "themes", summary = "indicators on which three or more members show the same signal",
        options = {Given.DATASET, Given.PERIOD},
        notes = {
            "One row for each prompt, beside what self-evaluations, plans and key lines of enquiry say of the same theme. A person decides"
                + " whether it is a theme.",
            "authorities are three-digit codes with spaces between; items counts what was written, item_words says it.",
            "No prompt: no rows, exit status 0. No figures for a known period: exit status 1. An unknown id: exit status 2."
        })
public final class ThemesCommand implements Command {

    static final List<String> COLUMNS = List.of("dataset", "theme", "indicator", "indicator_name", "period", "kind", "direction", "members",
            "authorities", "authority_names", "items", "item_words");

    private final Benchmarks benchmarks;
    private final Given given;

    @Activate
    public ThemesCommand(@Reference Benchmarks benchmarks, @Reference Given given) {
        this.benchmarks = benchmarks;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String dataset = Given.required(invocation, "--dataset");
        Period period = Given.period(Given.required(invocation, "--period"));
        given.requireRegion();
        Signals signals = Given.known(() -> benchmarks.signals(dataset, period));
        given.requireFigures(dataset, period);
        invocation.report(new Table(COLUMNS, signals.prompts().stream().map(one -> row(signals, one)).toList()));
        return 0;
    }

    private static List<Object> row(Signals signals, ThemePrompt one) {
        return Table.row(signals.dataset().id(), Cells.text(one.comparison().indicator().theme()), one.comparison().indicator().id(),
                one.comparison().heading(), signals.period().code(), one.kind().name().toLowerCase(Locale.ROOT), one.direction(),
                one.authorities().size(), one.authorities().stream().map(authority -> authority.code().code()).collect(Collectors.joining(" ")),
                one.authorities().stream().map(authority -> authority.name()).collect(Collectors.joining("; ")), one.items().size(),
                Cells.text(one.items().stream().map(item -> item.kind() + ": " + item.words()).collect(Collectors.joining("; "))));
    }
}
