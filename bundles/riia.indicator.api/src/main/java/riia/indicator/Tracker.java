// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;

/**
 * Where each return stands: authority by period.
 *
 * @param dataset id of the dataset
 * @param authorities the region's members, by name
 * @param periods oldest first
 * @param cells for each authority in order, each period in order
 */
public record Tracker(String dataset, List<AreaCode> authorities, List<Period> periods, List<List<Cell>> cells) {

    /** How a return stands. */
    public enum State {
        NOT_EXPECTED, NOT_DUE, DUE, LATE, RECEIVED, QUERIED, ACCEPTED, RELEASED, NIL_RETURN;

        /** As people read it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One return.
     *
     * @param state how it stands
     * @param due by when it should be in
     * @param dueAssumed whether that date follows a default rather than the region's own rule
     * @param newest the newest version that stands, which neither was rejected nor has gone; if none does, the newest of all, if anything came
     */
    public record Cell(AreaCode authority, Period period, State state, Optional<LocalDate> due, boolean dueAssumed,
            Optional<Submission> newest) {
    }

    public Tracker {
        authorities = List.copyOf(authorities);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
