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

/** Rejects a submission. */
@Component
@CommandDescription(name = "reject", summary = "rejects a submission", operands = "ID  id of a submission",
        options = "--reason TEXT (required)  why, for the journal",
        notes = {"Only what is received or queried can be rejected.", "Confirms with 'rejected ID' when it is on disk. Exit status 1 if the submission's status does not allow it."})
public final class RejectCommand implements Command {

    private final Submissions submissions;

    @Activate
    public RejectCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        return Given.decide(submissions, invocation, id -> submissions.reject(invocation.actor(), id, invocation.option("--reason").orElseThrow()));
    }
}
