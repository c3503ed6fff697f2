// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;
import java.util.Locale;

import riia.base.AreaCode;
import riia.benchmark.context.Comment;
import riia.command.Table;

/** Comments as every command reports them. */
final class CommentRows {

    static final String FIELDS = "id, kind, authority, authority_name, dataset, indicator, period, text, by, at, replaces, withdrawn,"
            + " withdrawn_by, withdrawn_reason";

    private CommentRows() {
    }

    static Table table(List<Comment> all, ContextGiven given) {
        return new Table(List.of(FIELDS.split(",\\s+")), all.stream().map(one -> Table.row(one.id(),
                one.kind().name().toLowerCase(Locale.ROOT),
                one.about().authority().map(AreaCode::code).orElse(null), one.about().authority().map(given::name).orElse(null),
                one.about().dataset(), one.about().indicator(), one.about().period().code(), one.text(), one.by().person(),
                one.at().toString(), one.replaces().orElse(null), one.withdrawn().map(why -> why.at().toString()).orElse(null),
                one.withdrawn().map(why -> why.by().person()).orElse(null), one.withdrawn().map(Comment.Withdrawal::reason).orElse(null)))
                .toList());
    }
}
