// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
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
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.Imports;

/** Imports files, each in its own transaction. */
@Component
@CommandDescription(name = "import", summary = "reads, checks and keeps files", operands = "FILE...  files to import",
        options = {"--dataset ID  the files' dataset; else the one whose layout fits best",
            "--period P  the files' period, for files that do not say", "--layout ID  the files' layout; else the one that fits best",
            "--check-only  reads and checks, keeps nothing", "--accept  accepts at once; a file with an error is then kept nowhere",
            "--partial  accepts what is clean, keeps the rest as received"},
        notes = {"Reports the problems of all files: " + ProblemRows.FIELDS + ".",
            "Each submission kept is confirmed, once it is on disk, by a line '<status> <id>' on standard output; with --format csv or"
                + " json that line goes to standard error, and standard output holds the problems alone.",
            "Exit status 1 if a file could not be read, has errors, or was refused. The same bytes again: exit status 0."})
public final class ImportCommand implements Command {

    private final Imports imports;

    @Activate
    public ImportCommand(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Mode mode = mode(invocation);
        List<ImportRequest> requests = requests(invocation, mode);
        List<Problem> problems = new ArrayList<>();
        boolean successful = true;
        for (ImportRequest request : requests) {
            ImportReport report = run(request, invocation);
            confirm(report, invocation);
            problems.addAll(report.problems());
            successful &= report.successful();
        }
        invocation.report(ProblemRows.table(problems));
        return successful ? 0 : 1;
    }

    private static Mode mode(Invocation invocation) throws UsageException {
        boolean accept = invocation.flag("--accept") || invocation.flag("--partial");
        if (invocation.flag("--check-only")) {
            if (accept) {
                throw new UsageException("--check-only keeps nothing, so there is nothing to accept; leave one of the two out");
            }
            return Mode.CHECK;
        }
        return invocation.flag("--partial") ? Mode.ACCEPT_CLEAN : accept ? Mode.ACCEPT : Mode.RECEIVE;
    }

    private static List<ImportRequest> requests(Invocation invocation, Mode mode) throws UsageException {
        List<ImportRequest> requests = new ArrayList<>();
        for (String typed : invocation.operands()) {
            Path file = invocation.path(typed);
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new UsageException(typed + " is no file that can be read; nothing was imported");
            }
            requests.add(new ImportRequest(ImportSource.of(file), invocation.option("--dataset"), Given.period(invocation),
                    invocation.option("--layout"), mode, invocation.actor()));
        }
        return requests;
    }

    private ImportReport run(ImportRequest request, Invocation invocation) throws UsageException, RefusedException {
        try {
            return imports.run(request, invocation.progress());
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
        invocation.messages().flush();
    }
}
