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

    /**
     * Event topic: where returns stand has changed though no submission has (nil returns, exceptions, promises, messages, notes);
     * property {@code id} is that of the {@link Return} or of the exception.
     */
    public static final String CHANGED = "riia/indicator/return/CHANGED";

    /** The longest reason or note that is kept, in characters. */
    public static final int LONGEST_TEXT = 1000;

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
     * @param daysLate days since it was due, while it is late; else 0
     * @param promise by when it is promised, while it is awaited
     * @param nil that there is nothing to report, while that stands
     * @param exemption why it is not expected, if by a dated exception
     */
    public record Cell(AreaCode authority, Period period, State state, Optional<LocalDate> due, boolean dueAssumed,
            Optional<Submission> newest, long daysLate, Optional<Promise> promise, Optional<NilReturn> nil,
            Optional<Exemption> exemption) {

        /** A return of which nothing more is known. */
        public Cell(AreaCode authority, Period period, State state, Optional<LocalDate> due, boolean dueAssumed,
                Optional<Submission> newest) {
            this(authority, period, state, due, dueAssumed, newest, 0, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** How one return stands; empty if it is none of these. */
    public Optional<Cell> cell(Return one) {
        int row = authorities.indexOf(one.authority());
        int column = periods.indexOf(one.period());
        return !dataset.equals(one.dataset()) || row < 0 || column < 0 ? Optional.empty() : Optional.of(cells.get(row).get(column));
    }

    public Tracker {
        authorities = List.copyOf(authorities);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
