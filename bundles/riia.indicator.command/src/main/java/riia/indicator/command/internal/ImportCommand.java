// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DecisionException;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.Imports;
import riia.indicator.mapping.Mappings;

/** Imports files, each in its own transaction, or looks into them. */
@Component
@CommandDescription(name = "import", summary = "reads, checks and keeps files", operands = "FILE...  files to import, or folders of them",
        options = {"--dataset ID  the files' dataset; else the one whose layout fits best",
            "--period P  the files' period, for files that do not say", "--layout ID  the files' layout; else the one that fits best",
            "--mapping FILE  reads by a mapping, a file *.riia-mapping.json",
            "--setting KEY=VALUE...  tells what a format would detect, such as encoding=Windows-1252 or sheet=Return",
            "--sender WORD  who sends files of this shape; a mapping remembered for them is used",
            "--sub-folders  takes the folders in a folder too; each is named like the sender of its files",
            "--preview  shows what was detected, how the files could be read and their first rows; keeps nothing",
            "--check-only  reads and checks, keeps nothing", "--accept  accepts at once; a file with an error is then kept nowhere",
            "--partial  accepts what is clean, keeps the rest as received"},
        notes = {"Reports the problems of all files: " + ProblemRows.FIELDS + "; with --preview how they could be read: "
                + PreviewRows.FIELDS + ".",
            "Each submission kept is confirmed, once it is on disk, by a line '<status> <id>' on standard output; with --format csv or"
                + " json that line goes to standard error, and standard output holds the problems alone.",
            "One bad file does not stop the rest. Exit status 1 if a file could not be read, has errors, or was refused. The same bytes"
                + " again: exit status 0."})
public final class ImportCommand implements Command {

    private final Imports imports;
    private final Mappings mappings;

    @Activate
    public ImportCommand(@Reference Imports imports, @Reference Mappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        ImportRequests asked = new ImportRequests(invocation, mappings);
        return invocation.flag("--preview") ? preview(asked.read(), invocation) : keep(asked.read(), invocation);
    }

    private int keep(List<ImportRequest> requests, Invocation invocation) throws UsageException, RefusedException {
        List<ImportReport> reports = kept(requests, invocation);
        List<Problem> problems = new ArrayList<>();
        reports.forEach(report -> problems.addAll(report.problems()));
        if (requests.size() > 1) {
            invocation.messages().println(ReportLine.summary(reports, requests.size()));
        }
        invocation.report(ProblemRows.table(problems));
        return reports.size() == requests.size() && reports.stream().allMatch(ImportReport::successful) ? 0 : 1;
    }

    private List<ImportReport> kept(List<ImportRequest> requests, Invocation invocation) throws UsageException, RefusedException {
        try {
            return imports.runAll(requests, report -> confirm(report, invocation), invocation.progress());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private static void confirm(ImportReport report, Invocation invocation) {
        switch (report.outcome()) {
            case RECEIVED, ACCEPTED, PARTLY_ACCEPTED -> report.submissions().forEach(
                    one -> invocation.text().println(one.status().label() + " " + one.id()));
            default -> {
                // nothing was kept
            }
        }
        invocation.text().flush();
        invocation.messages().println(ReportLine.of(report));
        ReportLine.passedOver(report).forEach(invocation.messages()::println);
        invocation.messages().flush();
    }

    private int preview(List<ImportRequest> requests, Invocation invocation) throws UsageException {
        PreviewRows rows = new PreviewRows(invocation.text());
        boolean readable = true;
        for (ImportRequest request : requests) {
            try {
                readable &= rows.add(imports.preview(request.source(), request.settings(), request.sender(), invocation.progress()));
            } catch (IllegalArgumentException e) {
                throw new UsageException(e.getMessage());
            }
        }
        invocation.report(rows.table());
        return readable ? 0 : 1;
    }
}
