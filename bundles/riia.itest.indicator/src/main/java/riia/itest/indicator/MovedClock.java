// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at noon of the day that the test says it is. */
final class MovedClock extends Clock {

    private volatile LocalDate today;

    MovedClock(String today) {
        moveTo(today);
    }

    void moveTo(String day) {
        today = LocalDate.parse(day);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
