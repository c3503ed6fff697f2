// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.time.LocalDate;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.ContextException;

/** A circumstance on its way in, without an id. */
record CircumstanceEntry(AreaCode authority, Circumstance.Kind kind, LocalDate from, Optional<LocalDate> to, String outcome,
        String source) {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** As it may be kept: its authority is known, its days make sense, its texts identify nobody. */
    static CircumstanceEntry admitted(CircumstanceEntry given, Admission admission) {
        admission.authority(given.authority);
        if (given.from.isBefore(EARLIEST) || given.to.orElse(given.from).isAfter(LATEST)) {
            throw new ContextException("A circumstance lies between " + EARLIEST + " and " + LATEST + "; found " + given.from
                    + given.to.map(last -> " to " + last).orElse(""));
        }
        if (given.to.filter(last -> last.isBefore(given.from)).isPresent()) {
            throw new ContextException("A circumstance cannot end on " + given.to.get() + ", before it begins on " + given.from);
        }
        return new CircumstanceEntry(given.authority, given.kind, given.from, given.to, admission.kept("The outcome", given.outcome),
                admission.kept("The source", given.source));
    }

    Circumstance named(String id) {
        return new Circumstance(id, authority, kind, from, to, outcome, source);
    }

    /** Whether a circumstance says the same. */
    boolean is(Circumstance other) {
        return named(other.id()).equals(other);
    }
}
