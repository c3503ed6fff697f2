// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import riia.base.Actor;
import riia.benchmark.context.About;

/**
 * That an authority was asked for an explanation, or that none is needed.
 *
 * @param due until when it was asked for; empty for a waiver
 * @param waived why none is needed; empty for a request
 * @param rules version of the region's rules under which it was
 */
record Asked(About about, Optional<LocalDate> due, Optional<String> waived, String rules, Instant at, Actor by) {

    Asked {
        if (due.isPresent() == waived.isPresent()) {
            throw new IllegalArgumentException("An explanation of " + AboutColumns.title(about) + " is asked for until a day, or waived");
        }
    }

    /** The day on which it was asked for. */
    Optional<LocalDate> requested() {
        return due.map(day -> LocalDate.ofInstant(at, ZoneId.of("Europe/London")));
    }
}
