// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import riia.base.Problem;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.Submission.Status;

/** What became of a file, in one line for people. */
final class ReportLine {

    private ReportLine() {
    }

    static String of(ImportReport report) {
        long errors = report.problems().stream().filter(Problem::isError).count();
        long warnings = report.problems().size() - errors;
        String found = count(errors, "error") + ", " + count(warnings, "warning");
        return report.file() + ": " + switch (report.outcome()) {
            case CHECKED -> "checked, nothing kept; " + found;
            case RECEIVED -> kept(report) + "; " + found;
            case ACCEPTED -> kept(report) + "; " + count(warnings, "warning");
            case PARTLY_ACCEPTED -> kept(report) + "; " + found;
            case ALREADY_RECEIVED -> "already received; nothing stored";
            case UNREADABLE -> "cannot be read; nothing stored";
            case REFUSED -> "not accepted because of " + count(errors, "error") + "; nothing stored";
        };
    }

    /** The sheets of a workbook that were not read, and why. */
    static List<String> passedOver(ImportReport report) {
        return report.sheets().stream().filter(one -> !one.read() && !one.sheet().isEmpty())
                .map(one -> report.file() + ": sheet '" + one.sheet() + "' was not read: " + one.why()).toList();
    }

    /** What became of several files, in one line. */
    static String summary(List<ImportReport> reports, int asked) {
        long kept = reports.stream().filter(one -> !one.submissions().isEmpty() && one.outcome() != Outcome.ALREADY_RECEIVED).count();
        long known = reports.stream().filter(one -> one.outcome() == Outcome.ALREADY_RECEIVED).count();
        long unreadable = reports.stream().filter(one -> one.outcome() == Outcome.UNREADABLE).count();
        long refused = reports.stream().filter(one -> one.outcome() == Outcome.REFUSED).count();
        long failed = reports.stream().filter(one -> !one.successful()).count();
        return count(asked, "file") + ": " + kept + " kept, " + known + " already received, " + refused + " refused, " + unreadable
                + " not readable; " + failed + " with errors" + (reports.size() < asked ? "; cancelled after " + reports.size() : "");
    }

    private static String kept(ImportReport report) {
        long accepted = report.submissions().stream().filter(one -> one.status() == Status.ACCEPTED).count();
        long received = report.submissions().size() - accepted;
        String kept = accepted > 0 && received > 0 ? accepted + " accepted, " + received + " received"
                : accepted > 0 ? accepted + " accepted" : received + " received";
        return kept + (report.unchanged() > 0 ? ", " + report.unchanged() + " unchanged" : "");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
