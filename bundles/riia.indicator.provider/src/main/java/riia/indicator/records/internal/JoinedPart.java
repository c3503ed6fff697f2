// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import riia.indicator.RecordAggregate.Join;
import riia.indicator.RecordTable;

/** The days of another part's rows by pseudonym. */
final class JoinedPart {

    private final int from;
    private final long days;
    private final Map<Pseudonym, long[]> others = new HashMap<>();

    /** @param table whose rows are to be joined to the other part's */
    JoinedPart(Join join, RecordTable table, PartRows other) {
        from = table.position(join.from());
        days = join.days().orElse(Integer.MAX_VALUE);
        int to = other.table().position(join.to());
        other.each(rows -> {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.value(to, row) != Rows.ABSENT) {
                    others.merge(rows.pseudonym(row), new long[] {rows.value(to, row)}, JoinedPart::both);
                }
            }
        });
        others.remove(Pseudonym.NONE);
    }

    private static long[] both(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    /** Whether the other part has a row of the same child, not before this one and not too long after it. */
    boolean holds(Rows rows, int row) {
        long day = rows.value(from, row);
        long[] of = others.get(rows.pseudonym(row));
        if (day == Rows.ABSENT || of == null) {
            return false;
        }
        for (long one : of) {
            if (one >= day && one - day <= days) {
                return true;
            }
        }
        return false;
    }
}
