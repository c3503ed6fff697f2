// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.time.LocalDate;
import java.util.List;

import riia.benchmark.context.Comment;
import riia.benchmark.context.Explanation;
import riia.command.Table;

/** Explanations as every command reports them. */
final class ExplanationRows {

    static final String FIELDS = "authority, authority_name, dataset, indicator, period, state, reason, requested, due, answer";

    private ExplanationRows() {
    }

    static Table table(List<Explanation> all, ContextGiven given) {
        return new Table(List.of(FIELDS.split(", ")), all.stream().map(one -> Table.row(one.about().authority().orElseThrow().code(),
                given.name(one.about().authority().orElseThrow()), one.about().dataset(), one.about().indicator(),
                one.about().period().code(), one.state().label(), one.reason(), one.requested().map(LocalDate::toString).orElse(null),
                one.due().map(LocalDate::toString).orElse(null), one.answer().map(Comment::text).orElse(null))).toList());
    }
}
