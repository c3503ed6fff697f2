// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.NilReturn;
import riia.indicator.NilReturns;
import riia.indicator.Return;

/** Notes that an authority has nothing to report, or takes that back. */
@Component
@CommandDescription(name = "nil", summary = "notes that there is nothing to report", options = {ReturnGiven.OF, ReturnGiven.BY,
    ReturnGiven.FOR, "--reason TEXT  what the authority said; needed but with --undo", "--undo  takes it back: the return is awaited again"},
        notes = {"A file that comes later takes the place of a nil return by itself.",
            "Exit status 1 if a version of the return stands, the period has not ended, or the text holds something that identifies a child."})
public final class NilCommand implements Command {

    private final NilReturns nils;
    private final ReturnGiven given;

    @Activate
    public NilCommand(@Reference NilReturns nils, @Reference ReturnGiven given) {
        this.nils = nils;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Return of = given.of(invocation);
        if (invocation.flag("--undo")) {
            ReturnGiven.refusing(() -> {
                nils.takeBack(invocation.actor(), of);
                return of;
            });
            invocation.text().println("awaited " + of.id());
        } else {
            String reason = invocation.option("--reason")
                    .orElseThrow(() -> new UsageException("--reason is missing: what did the authority say?"));
            NilReturn nil = ReturnGiven.refusing(() -> nils.declare(invocation.actor(), of, reason));
            invocation.text().println("nil " + nil.of().id());
        }
        return 0;
    }
}
