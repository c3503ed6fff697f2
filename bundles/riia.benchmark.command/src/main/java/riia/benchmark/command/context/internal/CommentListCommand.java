// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.Comments;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;

/** Lists what people say about figures. */
@Component
@CommandDescription(name = "comment list", summary = "what authorities and the coordinator say about figures",
        options = {ContextGiven.DATASET, "--period P  only on figures of this period", "--indicator I  only on this one",
            "--authority A  only on this authority's, by code or name"},
        notes = {"Fields: " + CommentRows.FIELDS + ". Those in force, newest period first, within a period oldest first.",
            "What came in the note column of accepted returns is among them; its id begins with n- and it cannot be changed."})
public final class CommentListCommand implements Command {

    private final Comments comments;
    private final ContextGiven given;

    @Activate
    public CommentListCommand(@Reference Comments comments, @Reference ContextGiven given) {
        this.comments = comments;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        invocation.report(CommentRows.table(comments.find(given.dataset(invocation).id(), given.authority(invocation),
                given.indicator(invocation), given.period(invocation)), given));
        return 0;
    }
}
