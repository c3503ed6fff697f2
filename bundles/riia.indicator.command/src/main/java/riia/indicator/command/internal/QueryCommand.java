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
import riia.indicator.DecisionException;
import riia.indicator.Queries;
import riia.indicator.QueryDraft;
import riia.indicator.Submissions;

/** Marks a submission as queried, and drafts what to ask. */
@Component
@CommandDescription(name = "query", summary = "marks a submission as queried, and drafts the message to its authority",
        operands = "ID  id of a submission", options = "--draft  only prints the message; marks nothing",
        notes = {"Only what is received can be queried. Confirms with 'queried ID' when it is on disk, then prints the message: what to correct, what is"
            + " asked, each with its cell. Nothing of another authority is in it.",
            "Exit status 1 if the submission's status does not allow it, or with --draft if there is nothing to ask."})
public final class QueryCommand implements Command {

    private final Submissions submissions;
    private final Queries queries;

    @Activate
    public QueryCommand(@Reference Submissions submissions, @Reference Queries queries) {
        this.submissions = submissions;
        this.queries = queries;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        try {
            if (invocation.flag("--draft")) {
                print(invocation, queries.draft(Given.submission(submissions, invocation).id()));
                return 0;
            }
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        }
        int status = Given.decide(submissions, invocation, id -> submissions.query(invocation.actor(), id));
        try {
            print(invocation, queries.draft(invocation.operands().get(0)));
        } catch (DecisionException e) {
            invocation.messages().println(e.getMessage());
        }
        return status;
    }

    private static void print(Invocation invocation, QueryDraft draft) {
        draft.email().ifPresent(address -> invocation.text().println("To: " + address));
        invocation.text().println("Subject: " + draft.subject());
        invocation.text().println();
        invocation.text().print(draft.body());
        invocation.text().flush();
    }
}
