// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;

/**
 * Comments on figures. Nothing is ever deleted. Safe on every thread. Changes are journalled, without their text, and announced as
 * {@link #CHANGED}.
 */
@ProviderType
public interface Comments {

    /** Event topic. */
    String CHANGED = "riia/benchmark/comment/CHANGED";

    /** The longest text that is kept, in characters. */
    int LONGEST_TEXT = 4000;

    /**
     * Those in force, newest period first, within a period oldest first. What authorities wrote into the note column of accepted returns
     * is among them, as it came; of comparators, who are nobody's members, only if they are asked for.
     *
     * @param authority whose; empty for all, the region's own included
     * @param indicator on which; empty for all
     * @param period of which figures; empty for all
     */
    List<Comment> find(String dataset, Optional<AreaCode> authority, Optional<String> indicator, Optional<Period> period);

    /**
     * A comment, and after it those that it replaces, newest first.
     *
     * @throws ContextException if there is no such comment
     */
    List<Comment> history(String id);

    /** Everything that was ever said here, replaced and withdrawn comments included, oldest first; what came with returns is not among it. */
    List<Comment> kept();

    /**
     * Keeps a comment.
     *
     * @throws ContextException if the text is empty, too long or identifies a child, or what it is about is not known
     */
    Comment add(Actor actor, About about, Comment.Kind kind, String text);

    /**
     * Puts a comment right; the earlier words stay in its history.
     *
     * @throws ContextException as {@link #add}; or if there is no such comment in force, or it came with a return
     */
    Comment replace(Actor actor, String id, String text);

    /**
     * Takes a comment back, with a reason; it stays in the history.
     *
     * @throws ContextException if there is no such comment in force, it came with a return, or the reason is missing, too long or
     *         identifies a child
     */
    void withdraw(Actor actor, String id, String reason);
}
