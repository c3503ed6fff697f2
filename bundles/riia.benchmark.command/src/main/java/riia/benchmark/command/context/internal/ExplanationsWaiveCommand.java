// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.About;
import riia.benchmark.context.Explanations;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Notes that an explanation is not needed. */
@Component
@CommandDescription(name = "explanations waive", summary = "notes that an explanation is not needed", options = {ContextGiven.DATASET,
    ContextGiven.PERIOD, "--authority A (required)  code or name", "--indicator I (required)  such as R03",
    "--reason TEXT (required)  why"},
        notes = "Says 'waived AUTHORITY INDICATOR' once it is on disk.")
public final class ExplanationsWaiveCommand implements Command {

    private final Explanations explanations;
    private final ContextGiven given;

    @Activate
    public ExplanationsWaiveCommand(@Reference Explanations explanations, @Reference ContextGiven given) {
        this.explanations = explanations;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        About about = given.about(invocation);
        ContextGiven.allowed(() -> {
            explanations.waive(invocation.actor(), about, invocation.option("--reason").orElseThrow());
            return about;
        });
        invocation.text().println("waived " + about.authority().orElseThrow() + " " + about.indicator());
        return 0;
    }
}
