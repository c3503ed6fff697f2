// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Keeps what somebody says about a figure. */
@Component
@CommandDescription(name = "comment add", summary = "keeps an authority's narrative or a note on a figure", options = {
    ContextGiven.DATASET,
    "--indicator I (required)  such as R03", ContextGiven.PERIOD, "--authority A  code or name; the region as a whole unless told",
    "--text TEXT (required)  the words, at most 4,000 characters, nothing that identifies a child",
    "--kind KIND  whose words: authority, or coordinator for a note; authority's own unless told, the coordinator's on the region"},
        notes = "Reports it: " + CommentRows.FIELDS + ".")
public final class CommentAddCommand implements Command {

    private final Comments comments;
    private final ContextGiven given;

    @Activate
    public CommentAddCommand(@Reference Comments comments, @Reference ContextGiven given) {
        this.comments = comments;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        About about = given.about(invocation);
        Comment.Kind kind = ContextGiven.word(invocation.option("--kind").orElse(about.authority().isPresent() ? "authority" : "coordinator"),
                Comment.Kind.class);
        String text = invocation.option("--text").orElseThrow();
        Comment added = ContextGiven.allowed(() -> comments.add(invocation.actor(), about, kind, text));
        invocation.report(CommentRows.table(List.of(added), given));
        return 0;
    }
}
