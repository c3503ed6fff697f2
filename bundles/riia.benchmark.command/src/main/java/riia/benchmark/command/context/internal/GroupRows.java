// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;

import riia.benchmark.AuthorityGroup;
import riia.command.Table;

/** Groups of authorities as every command reports them, a row for each member. */
final class GroupRows {

    static final String FIELDS = "id, name, own, authority, authority_name";

    private GroupRows() {
    }

    static Table table(List<AuthorityGroup> all, ContextGiven given) {
        return new Table(List.of(FIELDS.split(", ")), all.stream().flatMap(group -> group.members().stream()
                .map(one -> Table.row(group.id(), group.name(), group.own(), one.code(), given.name(one)))).toList());
    }
}
