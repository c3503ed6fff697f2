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

/** Takes the last decision about a submission back. */
@Component
@CommandDescription(name = "undo", summary = "takes the last decision about a submission back", operands = "ID  id of a submission",
        notes = {"What was accepted, rejected, queried or withdrawn waits for a decision again; what its acceptance superseded is in force"
            + " again. Refused after release.", "Confirms with 'received ID' or 'queried ID' when it is on disk. Exit status 1 if nothing"
            + " has been decided."})
public final class UndoCommand implements Command {

    private final Submissions submissions;

    @Activate
    public UndoCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        return Given.decide(submissions, invocation, id -> submissions.undo(invocation.actor(), id));
    }
}
