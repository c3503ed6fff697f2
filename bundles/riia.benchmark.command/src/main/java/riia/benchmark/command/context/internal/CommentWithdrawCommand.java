// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.Comments;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Takes a comment back. */
@Component
@CommandDescription(name = "comment withdraw", summary = "takes a comment back; it stays in its history", operands = "ID  of the comment",
        options = "--reason TEXT (required)  why", notes = "Says 'withdrawn ID' once it is on disk.")
public final class CommentWithdrawCommand implements Command {

    private final Comments comments;

    @Activate
    public CommentWithdrawCommand(@Reference Comments comments) {
        this.comments = comments;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = invocation.operands().get(0);
        ContextGiven.taken(() -> comments.history(id));
        ContextGiven.allowed(() -> {
            comments.withdraw(invocation.actor(), id, invocation.option("--reason").orElseThrow());
            return id;
        });
        invocation.text().println("withdrawn " + id);
        return 0;
    }
}
