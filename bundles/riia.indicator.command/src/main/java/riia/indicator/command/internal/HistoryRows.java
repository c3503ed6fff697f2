// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import riia.command.Table;
import riia.indicator.VersionHistory;

/** What happened to a return's versions, as every command reports it. */
final class HistoryRows {

    static final String FIELDS = "id, version, status, time, what, by, role, why, file";

    private HistoryRows() {
    }

    static Table table(List<VersionHistory> history) {
        return new Table(List.of(FIELDS.split(", ")), history.stream().flatMap(one -> one.acts().stream().map(act -> Table.row(
                one.version().id(), one.version().version(), one.released() ? "released" : one.version().status().label(),
                act.time().toString(), act.what(), act.by().person(), act.by().role(), act.why().orElse(null), one.version().file()))).toList());
    }
}
