// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import riia.indicator.Submission;
import riia.indicator.VersionHistory;

/**
 * One version and what happened to it, in words.
 *
 * @param lines oldest first, such as {@code rejected 22 Nov 2025, 14:05, Jo Smith (coordinator): half of it is missing}
 */
record VersionStory(Submission version, List<String> lines) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK)
            .withZone(ZoneId.systemDefault());

    VersionStory {
        lines = List.copyOf(lines);
    }

    /** @param person the name of a person's id, or the id where no name is known */
    static VersionStory of(VersionHistory history, UnaryOperator<String> person) {
        return new VersionStory(history.version(), history.acts().stream().map(act -> act.what() + " " + TIME.format(act.time()) + ", "
                + person.apply(act.by().person()) + " (" + act.by().role() + ")" + act.why().map(why -> ": " + why).orElse("")).toList());
    }

    /** The day of a moment, here. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    /** In a line: {@code v2 received, 1 error}. */
    String title() {
        return (version.part().isEmpty() ? "" : version.part() + " ") + "v" + version.version() + "  " + version.status().label()
                + (version.errors() > 0 ? ", " + Counted.of(version.errors(), "error") : "")
                + (version.warnings() > 0 ? ", " + Counted.of(version.warnings(), "warning") : "");
    }

    /** From which file it came, and how much is in it. */
    String source() {
        return version.file() + ", " + Counted.of(version.readings(), "figure");
    }
}
