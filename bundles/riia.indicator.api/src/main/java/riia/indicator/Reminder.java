// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A return that asks for attention.
 *
 * @param of which return
 * @param state {@code NOT_DUE}, {@code DUE} or {@code LATE}
 * @param due by when it should be in
 * @param assumed whether that date follows a default rather than the region's own rule
 * @param days until then; negative when it has passed
 * @param promise by when it is promised, if it is
 */
public record Reminder(Return of, Tracker.State state, LocalDate due, boolean assumed, long days, Optional<Promise> promise) {

    public Reminder {
        if (state != Tracker.State.NOT_DUE && state != Tracker.State.DUE && state != Tracker.State.LATE) {
            throw new IllegalArgumentException("Nobody is reminded of a return that is " + state.label());
        }
    }
}
