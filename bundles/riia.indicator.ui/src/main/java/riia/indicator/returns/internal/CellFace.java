// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.Submission;
import riia.indicator.Tracker;

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
            case NOT_EXPECTED -> new CellFace(Tone.NONE, "", cell.exemption().isPresent() ? "not expected" : "\u2013");
            case NOT_DUE -> new CellFace(Tone.NONE, "", cell.due().map(day -> "by " + DAY.format(day)).orElse("not due"));
            case DUE -> new CellFace(Tone.WARN, "\u25D4", cell.promise().map(promise -> "due \u2192 " + DAY.format(promise.until()))
                    .or(() -> cell.due().map(day -> "due " + DAY.format(day))).orElse("due"));
            case LATE -> new CellFace(Tone.BAD, "!", cell.promise().map(promise -> "late \u2192 " + DAY.format(promise.until()))
                    .orElse(cell.daysLate() > 0 ? "late, " + Counted.of(cell.daysLate(), "day") : "late"));
            case RECEIVED -> received(cell.newest());
            case QUERIED -> new CellFace(Tone.WARN, "?", "queried" + version(cell.newest()));
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
                .append(cell.state().label());
        cell.newest().ifPresent(one -> text.append(", version ").append(one.version())
                .append(one.errors() > 0 ? ", " + Counted.of(one.errors(), "error") : "")
                .append(one.warnings() > 0 ? ", " + Counted.of(one.warnings(), "warning") : ""));
        circumstances(cell).forEach(one -> text.append(". ").append(one));
        return text.toString();
    }

    /** What else is known of it, a sentence each: when it is due, promised, nil, not expected. */
    static List<String> circumstances(Tracker.Cell cell) {
        List<String> known = new ArrayList<>();
        cell.due().ifPresent(day -> known.add("Due " + DATE.format(day) + (cell.dueAssumed() ? " (assumed)" : "")
                + (cell.daysLate() > 0 ? ", " + Counted.of(cell.daysLate(), "day") + " ago" : "")));
        cell.promise().ifPresent(one -> known.add("Promised for " + DATE.format(one.until()) + ": " + one.reason()));
        cell.nil().ifPresent(one -> known.add("Nothing to report: " + one.reason()));
        cell.exemption().ifPresent(one -> known.add("Not expected from " + DATE.format(one.from())
                + one.to().map(last -> " to " + DATE.format(last)).orElse(" on") + ", agreed by " + one.agreedBy() + ": " + one.reason()));
        return known;
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }
}
