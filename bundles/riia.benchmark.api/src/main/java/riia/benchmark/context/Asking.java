// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import riia.base.Actor;

/**
 * That an authority was asked for an explanation, or that none is needed.
 *
 * @param about of which figure, of an authority
 * @param due until when it was asked for; empty for a waiver
 * @param waived why none is needed; empty for a request
 * @param rules version of the region's rules under which it was
 */
public record Asking(About about, Optional<LocalDate> due, Optional<String> waived, String rules, Instant at, Actor by) {

    public Asking {
        if (about.authority().isEmpty() || due.isPresent() == waived.isPresent()) {
            throw new IllegalArgumentException("An authority's explanation of " + about.indicator() + ", " + about.period()
                    + ", is asked for until a day, or waived");
        }
    }
}
