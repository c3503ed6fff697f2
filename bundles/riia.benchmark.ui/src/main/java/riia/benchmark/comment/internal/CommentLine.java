// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comment.internal;

import riia.benchmark.context.Comment;

/**
 * A comment as it is shown.
 *
 * @param title whose words on what, such as {@code Derby's own words}
 * @param source who entered it and when, and what became of it
 * @param earlier whether it is about an earlier period than the one that is shown
 * @param changeable whether it may be replaced and withdrawn: what came with a return may not
 */
public record CommentLine(Comment comment, String title, String source, boolean earlier, boolean changeable) {

    /** Whether it put right an earlier one. */
    boolean hasHistory() {
        return comment.replaces().isPresent();
    }
}
