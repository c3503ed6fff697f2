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

/** Accepts a submission. */
@Component
@CommandDescription(name = "accept", summary = "accepts a submission", operands = "ID  id of a submission",
        notes = {"The version accepted before becomes superseded. A submission with errors is not accepted.", "Confirms with 'accepted ID' when it is on disk. Exit status 1 if the submission's status does not allow it."})
public final class AcceptCommand implements Command {

    private final Submissions submissions;

    @Activate
    public AcceptCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        return Given.decide(submissions, invocation, id -> submissions.accept(invocation.actor(), id));
    }
}
