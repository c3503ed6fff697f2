// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Puts a comment right. */
@Component
@CommandDescription(name = "comment replace", summary = "puts a comment right; the earlier words stay in its history",
        operands = "ID  of the comment",
        options = "--text TEXT (required)  the better words", notes = "Reports the new one: " + CommentRows.FIELDS + ".")
public final class CommentReplaceCommand implements Command {

    private final Comments comments;
    private final ContextGiven given;

    @Activate
    public CommentReplaceCommand(@Reference Comments comments, @Reference ContextGiven given) {
        this.comments = comments;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = invocation.operands().get(0);
        ContextGiven.taken(() -> comments.history(id));
        Comment next = ContextGiven.allowed(() -> comments.replace(invocation.actor(), id, invocation.option("--text").orElseThrow()));
        invocation.report(CommentRows.table(List.of(next), given));
        return 0;
    }
}
