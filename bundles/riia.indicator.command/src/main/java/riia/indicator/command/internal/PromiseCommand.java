// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.Chases;
import riia.indicator.Promise;
import riia.indicator.Return;

/** Keeps by when a late return is promised. */
@Component
@CommandDescription(name = "promise", summary = "keeps by when a return is promised, and why it is late", options = {ReturnGiven.OF,
    ReturnGiven.BY, ReturnGiven.FOR, "--until DATE (required)  the day promised", "--reason TEXT (required)  what the authority said"},
        notes = "Shown with the return, and in the next message that asks for it. A later promise takes its place. Exit status 1 if the"
            + " return is neither due nor late.")
public final class PromiseCommand implements Command {

    private final Chases chases;
    private final ReturnGiven given;

    @Activate
    public PromiseCommand(@Reference Chases chases, @Reference ReturnGiven given) {
        this.chases = chases;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Return of = given.of(invocation);
        LocalDate until = ReturnGiven.day(invocation, "--until").orElseThrow();
        Promise kept = ReturnGiven.refusing(() -> chases.promise(invocation.actor(), of, until, invocation.option("--reason").orElseThrow()));
        invocation.text().println("promised " + kept.of().id() + " until " + kept.until());
        return 0;
    }
}
