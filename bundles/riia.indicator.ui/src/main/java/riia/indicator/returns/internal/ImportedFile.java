// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;

import riia.base.Problem;
import riia.indicator.ImportReport;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.workbench.Outcome;

/** What became of one file, in words, with its problems by kind. */
record ImportedFile(String file, Tone tone, String words, List<ProblemGroup> problems) {

    ImportedFile {
        problems = List.copyOf(problems);
    }

    static ImportedFile of(String file, Outcome<ImportReport> outcome) {
        if (outcome instanceof Outcome.Done<ImportReport> done) {
            return of(file, done.value());
        }
        String reason = outcome instanceof Outcome.Failed<ImportReport> failed ? failed.reason() : "";
        return new ImportedFile(file, Tone.BAD, "not imported: " + reason, List.of());
    }

    private static ImportedFile of(String file, ImportReport report) {
        long errors = report.problems().stream().filter(Problem::isError).count();
        long warnings = report.problems().size() - errors;
        String found = (errors > 0 ? ", " + Counted.of(errors, "error") : "") + (warnings > 0 ? ", " + Counted.of(warnings, "warning") : "");
        String kept = Counted.of(report.submissions().size(), "return");
        return switch (report.outcome()) {
            case CHECKED -> new ImportedFile(file, Tone.INFO, "checked only" + found, groups(report));
            case RECEIVED -> new ImportedFile(file, errors > 0 ? Tone.WARN : Tone.INFO,
                    kept + " kept as received" + found + ". Select a cell to decide.", groups(report));
            case ACCEPTED -> new ImportedFile(file, Tone.GOOD, kept + " accepted" + found, groups(report));
            case PARTLY_ACCEPTED -> new ImportedFile(file, Tone.WARN, kept + " kept, those without an error accepted" + found, groups(report));
            case ALREADY_RECEIVED -> new ImportedFile(file, Tone.INFO, "already received; nothing new in it", groups(report));
            case UNREADABLE -> new ImportedFile(file, Tone.BAD, "cannot be read; nothing was kept" + found, groups(report));
            case REFUSED -> new ImportedFile(file, Tone.BAD, "not accepted because of its errors; nothing was kept" + found, groups(report));
        };
    }

    private static List<ProblemGroup> groups(ImportReport report) {
        return ProblemGroup.of(report.problems());
    }
}
