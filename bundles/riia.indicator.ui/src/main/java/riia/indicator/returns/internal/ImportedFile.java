// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Problem;
import riia.indicator.ImportReport;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.workbench.Outcome;

/**
 * What became of one file, in words, with its problems by kind.
 *
 * @param dataset into which something of it was kept, if anything was
 */
record ImportedFile(String file, Tone tone, String words, Optional<String> dataset, List<ProblemGroup> problems) {

    ImportedFile {
        problems = List.copyOf(problems);
    }

    static ImportedFile of(String file, Outcome<ImportReport> outcome) {
        if (outcome instanceof Outcome.Done<ImportReport> done) {
            return of(file, done.value());
        }
        String reason = outcome instanceof Outcome.Failed<ImportReport> failed ? failed.reason() : "";
        return new ImportedFile(file, Tone.BAD, "not imported: " + reason, Optional.empty(), List.of());
    }

    private static ImportedFile of(String file, ImportReport report) {
        long errors = report.problems().stream().filter(Problem::isError).count();
        long warnings = report.problems().size() - errors;
        String found = (errors > 0 ? ", " + Counted.of(errors, "error") : "") + (warnings > 0 ? ", " + Counted.of(warnings, "warning") : "");
        String kept = Counted.of(report.submissions().size(), "return");
        Optional<String> dataset = report.submissions().isEmpty() ? Optional.empty() : report.dataset();
        return switch (report.outcome()) {
            case CHECKED -> new ImportedFile(file, Tone.INFO, "checked only" + found, dataset, groups(report));
            case RECEIVED -> new ImportedFile(file, errors > 0 ? Tone.WARN : Tone.INFO,
                    kept + " kept as received" + found + ". Select a cell to decide.", dataset, groups(report));
            case ACCEPTED -> new ImportedFile(file, Tone.GOOD, kept + " accepted" + found, dataset, groups(report));
            case PARTLY_ACCEPTED -> new ImportedFile(file, Tone.WARN, kept + " kept, those without an error accepted" + found, dataset, groups(report));
            case ALREADY_RECEIVED -> new ImportedFile(file, Tone.INFO, "already received; nothing new in it", dataset, groups(report));
            case UNREADABLE -> new ImportedFile(file, Tone.BAD, "cannot be read; nothing was kept" + found, dataset, groups(report));
            case REFUSED -> new ImportedFile(file, Tone.BAD, "not accepted because of its errors; nothing was kept" + found, dataset, groups(report));
        };
    }

    /** Whether it is a file that somebody must map by hand before it can be read. */
    boolean isOfNoKnownShape() {
        return tone == Tone.BAD && problems.stream().anyMatch(one -> one.rule().equals("layout"));
    }

    /** What became of files, in a line; with the datasets to look into for figures that are not in the one shown. */
    static String line(List<ImportedFile> files, Optional<ReturnsMatrix.Choice> shown, List<ReturnsMatrix.Choice> datasets) {
        String said = files.size() == 1 ? files.get(0).words() : tally(files);
        List<String> elsewhere = datasets.stream().filter(one -> !shown.equals(Optional.of(one)))
                .filter(one -> files.stream().anyMatch(file -> file.dataset().equals(Optional.of(one.id()))))
                .map(ReturnsMatrix.Choice::name).toList();
        return elsewhere.isEmpty() ? said : said + " Kept in " + String.join(" and ", elsewhere) + ": choose it above to see it.";
    }

    private static String tally(List<ImportedFile> files) {
        long failed = files.stream().filter(file -> file.tone() == Tone.BAD).count();
        long doubtful = files.stream().filter(file -> file.tone() == Tone.WARN).count();
        return (files.size() - failed - doubtful) + " without errors"
                + (doubtful > 0 ? ", " + doubtful + " kept with errors" : "") + (failed > 0 ? ", " + failed + " not kept" : "") + ".";
    }

    private static List<ProblemGroup> groups(ImportReport report) {
        return ProblemGroup.of(report.problems());
    }
}
