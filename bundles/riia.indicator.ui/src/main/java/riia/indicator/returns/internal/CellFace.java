// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.Submission;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;

/**
 * How a return's state looks in the matrix: never by colour alone.
 *
 * @param tone colour
 * @param sign a character that stands for the state
 * @param words the state as people read it
 */
record CellFace(Tone tone, String sign, String words) {

    /** What a colour says. */
    enum Tone { NONE, GOOD, WARN, BAD, INFO }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static CellFace of(Tracker.Cell cell) {
        return switch (cell.state()) {
            case NOT_EXPECTED -> new CellFace(Tone.NONE, "", "\u2013");
            case NOT_DUE -> new CellFace(Tone.NONE, "", cell.due().map(day -> "by " + DAY.format(day)).orElse("not due"));
            case DUE -> new CellFace(Tone.WARN, "\u25D4", cell.due().map(day -> "due " + DAY.format(day)).orElse("due"));
            case LATE -> new CellFace(Tone.BAD, "!", "late");
            case RECEIVED -> received(cell.newest());
            case QUERIED -> new CellFace(Tone.WARN, "?", "queried");
            case ACCEPTED -> new CellFace(Tone.GOOD, "\u2713", "accepted" + version(cell.newest()));
            case RELEASED -> new CellFace(Tone.GOOD, "\u21AA", "released" + version(cell.newest()));
            case NIL_RETURN -> new CellFace(Tone.GOOD, "0", "nil return");
        };
    }

    private static CellFace received(Optional<Submission> newest) {
        int errors = newest.map(Submission::errors).orElse(0);
        return errors == 0 ? new CellFace(Tone.INFO, "\u25CF", "received" + version(newest))
                : new CellFace(Tone.BAD, "\u2715", Counted.of(errors, "error"));
    }

    private static String version(Optional<Submission> newest) {
        return newest.filter(one -> one.version() > 1).map(one -> " v" + one.version()).orElse("");
    }

    /** Everything the cell means, for a tool tip and for those who hear the screen. */
    static String sentence(String authority, Tracker.Cell cell) {
        StringBuilder text = new StringBuilder(authority).append(", ").append(cell.period().code()).append(": ")
                .append(cell.state() == State.RECEIVED ? "received" : cell.state().label());
        cell.newest().ifPresent(one -> text.append(", version ").append(one.version())
                .append(one.errors() > 0 ? ", " + Counted.of(one.errors(), "error") : "")
                .append(one.warnings() > 0 ? ", " + Counted.of(one.warnings(), "warning") : ""));
        text.append(due(cell).map(due -> ". " + due).orElse(""));
        return text.toString();
    }

    /** By when it should be in, and whether that is only assumed. */
    static Optional<String> due(Tracker.Cell cell) {
        return cell.due().map(day -> "Due " + DATE.format(day) + (cell.dueAssumed() ? " (assumed)" : ""));
    }
}
