// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.time.LocalDate;
import java.util.List;

import riia.benchmark.context.Circumstance;
import riia.command.Table;

/** Circumstances as every command reports them. */
final class CircumstanceRows {

    static final String FIELDS = "id, authority, authority_name, kind, from, to, outcome, source";

    private CircumstanceRows() {
    }

    static Table table(List<Circumstance> all, ContextGiven given) {
        return new Table(List.of(FIELDS.split(", ")), all.stream().map(one -> Table.row(one.id(), one.authority().code(),
                given.name(one.authority()), one.kind().code(), one.from().toString(), one.to().map(LocalDate::toString).orElse(null),
                one.outcome(), one.source())).toList());
    }
}
