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

/** Shows what a comment said before. */
@Component
@CommandDescription(name = "comment history", summary = "a comment and the words that it replaced", operands = "ID  of the comment",
        notes = "Fields: " + CommentRows.FIELDS + ". Newest first.")
public final class CommentHistoryCommand implements Command {

    private final Comments comments;
    private final ContextGiven given;

    @Activate
    public CommentHistoryCommand(@Reference Comments comments, @Reference ContextGiven given) {
        this.comments = comments;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        invocation.report(CommentRows.table(ContextGiven.taken(() -> comments.history(invocation.operands().get(0))), given));
        return 0;
    }
}
