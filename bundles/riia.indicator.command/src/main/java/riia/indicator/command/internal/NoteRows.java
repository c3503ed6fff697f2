// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import riia.command.Table;
import riia.indicator.CarriedNote;

/** Notes that are carried over as every command reports them. */
final class NoteRows {

    static final String FIELDS = "indicator, breakdown, note, since, submission";

    private NoteRows() {
    }

    static Table table(List<CarriedNote> notes) {
        return new Table(List.of(FIELDS.split(", ")), notes.stream().map(one -> Table.row(one.indicator(), one.breakdown(), one.text(),
                one.period().code(), one.submission())).toList());
    }
}
