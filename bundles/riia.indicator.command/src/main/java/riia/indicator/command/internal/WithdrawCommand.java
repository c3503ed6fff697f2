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
import riia.indicator.Submissions;

/** Takes a submission back. */
@Component
@CommandDescription(name = "withdraw", summary = "takes a submission back", operands = "ID  id of a submission",
        notes = {"The version that it superseded is in force again. Refused after release.", "Confirms with 'withdrawn ID' when it is on disk. Exit status 1 if the submission's status does not allow it."})
public final class WithdrawCommand implements Command {

    private final Submissions submissions;

    @Activate
    public WithdrawCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        return Given.decide(submissions, invocation, id -> submissions.withdraw(invocation.actor(), id));
    }
}
