// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;

/**
 * A dated exception: returns of an authority that fall due between two days are not expected, by agreement. They are never
 * late and never counted.
 *
 * @param id given when it was noted; 1, 2, ...
 * @param authority whose returns
 * @param dataset of which dataset; empty for all
 * @param from first day on which a return that falls due is not expected
 * @param to last such day; empty while it is open; the day before {@code from} if it was taken back, and covers nothing
 * @param agreedBy who agreed, such as {@code EM DCS group}
 * @param reason why
 * @param at when it was noted
 * @param by who noted it
 */
public record Exemption(long id, AreaCode authority, Optional<String> dataset, LocalDate from, Optional<LocalDate> to,
        String agreedBy, String reason, Instant at, Actor by) {

    public Exemption {
        if (agreedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An exception is agreed by someone, for a reason");
        }
        if (to.isPresent() && to.get().isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("An exception ends on " + to.get() + ", before it begins on " + from);
        }
    }

    /** Whether a return that falls due on a day is not expected. */
    public boolean covers(Return one, LocalDate due) {
        return authority.equals(one.authority()) && dataset.map(one.dataset()::equals).orElse(true) && !due.isBefore(from)
                && to.map(last -> !due.isAfter(last)).orElse(true);
    }
}
