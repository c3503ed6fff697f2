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

/** Marks a submission as queried. */
@Component
@CommandDescription(name = "query", summary = "marks a submission as queried with its authority", operands = "ID  id of a submission",
        notes = {"Only what is received can be queried.", "Confirms with 'queried ID' when it is on disk. Exit status 1 if the submission's status does not allow it."})
public final class QueryCommand implements Command {

    private final Submissions submissions;

    @Activate
    public QueryCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        return Given.decide(submissions, invocation, id -> submissions.query(invocation.actor(), id));
    }
}
