// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Place;
import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.ImportReport;
import riia.indicator.mapping.FileMapping;

/**
 * How a file stands, in a line, and what to do next.
 *
 * @param tone how good that is
 * @param text how it stands
 * @param advice what to do; empty if there is nothing to say
 */
record Headline(Tone tone, String text, String advice) {

    /** How good it is, with a sign beside the colour. */
    enum Tone {
        WAIT("\u2026"), GOOD("\u2713"), INFO("\u2022"), WARN("!"), BAD("\u2715");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    static Headline of(WizardSession session) {
        if (session.failure().isPresent()) {
            return new Headline(Tone.BAD, session.failure().get(), "");
        } else if (session.preview().isEmpty()) {
            return new Headline(Tone.WAIT, "Looking into " + session.fileName(), "");
        } else if (session.isRefused()) {
            return refused(session);
        } else if (session.result().isPresent()) {
            return imported(session.result().get(), session.remembered());
        } else if (!session.missing().isEmpty()) {
            String text = session.candidate().filter(one -> one.saved().isPresent()).map(one -> "Known by its headings: " + way(one))
                    .orElse("Not known yet. Say what the columns are");
            return new Headline(Tone.INFO, text, String.join(". ", session.missing()) + ".");
        }
        return session.checked().map(one -> checked(session, one))
                .orElseGet(() -> new Headline(Tone.WAIT, "Checking " + session.fileName() + ". Nothing is stored", ""));
    }

    private static Headline refused(WizardSession session) {
        List<Problem> problems = session.preview().orElseThrow().problems();
        if (session.isIdentifying()) {
            String columns = problems.stream().map(Problem::place).map(Place::column).flatMap(Optional::stream).distinct()
                    .collect(Collectors.joining(", "));
            return new Headline(Tone.BAD, "Refused: this file holds what could identify a child",
                    "Columns: " + columns + ". Nothing of it is shown or kept. Ask the sender for a file without them, and delete this one.");
        }
        return new Headline(Tone.BAD, session.fileName() + " cannot be read", problems.get(0).message());
    }

    private static Headline checked(WizardSession session, Checked checked) {
        if (!checked.isReadable()) {
            return new Headline(Tone.BAD, "Cannot be read this way", checked.report().problems().stream().findFirst()
                    .map(Problem::message).orElse(""));
        }
        String stored = checked.prospect().map(Prospect::words).orElse("");
        if (checked.errors() > 0) {
            return new Headline(Tone.WARN, Prospect.count(checked.errors(), "error stands", "errors stand") + " against it", stored);
        } else if (session.isKnown()) {
            return new Headline(Tone.GOOD, "Known: " + what(session) + ". Press Enter to import", stored);
        }
        return new Headline(Tone.GOOD, "Ready: " + what(session), stored);
    }

    private static String what(WizardSession session) {
        String dataset = session.dataset().map(DatasetDefinition::name).orElse("");
        String way = session.isEdited() ? session.draft().map(one -> "as mapped here").orElse("")
                : session.candidate().map(Headline::way).orElse("");
        return way.isEmpty() ? dataset : dataset + ", " + way;
    }

    static String way(Candidate candidate) {
        return candidate.saved().map(id -> "remembered mapping \u201c" + candidate.mapping().map(FileMapping::name).orElse(id) + "\u201d")
                .orElse(candidate.layout() + " layout");
    }

    /** What became of a file. */
    static Headline imported(ImportReport report, Optional<String> remembered) {
        String kept = Prospect.count(report.submissions().size(), "return", "returns");
        long errors = report.problems().stream().filter(Problem::isError).count();
        String with = errors == 0 ? "" : ", with " + Prospect.count(errors, "error", "errors");
        String again = report.unchanged() > 0 ? report.unchanged() + " unchanged and not stored again. " : "";
        String known = again + remembered.map(name -> "Files of this shape are now known as \u201c" + name + "\u201d.").orElse("");
        return switch (report.outcome()) {
            case RECEIVED -> new Headline(errors > 0 ? Tone.WARN : Tone.GOOD, "Done: " + kept + " kept as received" + with, known);
            case ACCEPTED -> new Headline(Tone.GOOD, "Done: " + kept + " accepted", known);
            case PARTLY_ACCEPTED -> new Headline(Tone.WARN, "Done: " + kept + " kept, those without an error accepted" + with, known);
            case ALREADY_RECEIVED -> new Headline(Tone.INFO, "Nothing new in it: these figures are kept already", known);
            case REFUSED -> new Headline(Tone.BAD, "Not accepted" + with + ". Nothing was stored",
                    "Keep it as received, accept what has no error, or put it right first.");
            case UNREADABLE -> new Headline(Tone.BAD, "Cannot be read. Nothing was stored",
                    report.problems().stream().findFirst().map(Problem::message).orElse(""));
            case CHECKED -> new Headline(Tone.INFO, "Checked only", known);
        };
    }
}
