// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import riia.base.Problem;
import riia.indicator.ImportReport;
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
