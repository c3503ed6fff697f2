// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.benchmark.context.CircumstanceImport;
import riia.benchmark.context.Circumstances;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Takes a file of dated circumstances. */
@Component
@CommandDescription(name = "circumstance import", summary = "adds the dated circumstances of a file, all or none",
        operands = "FILE  CSV or XLSX with the columns authority,kind,from,to,outcome,source",
        notes = {"Authorities by code or name, kinds as 'circumstance note' takes them, days as 2026-04-01 or 01/04/2026. "
            + "What is kept already is not added again.",
            "With any mistake nothing is added and every cell to mend is listed, exit status 1. "
                + "Fields: row, column, found, expected, message."})
public final class CircumstanceImportCommand implements Command {

    private final Circumstances circumstances;

    @Activate
    public CircumstanceImportCommand(@Reference Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Path file = invocation.path(invocation.operands().get(0));
        byte[] content = content(file);
        CircumstanceImport done = ContextGiven.allowed(() -> circumstances.importFile(invocation.actor(), file.getFileName().toString(),
                content));
        if (!done.problems().isEmpty()) {
            invocation.report(new Table(List.of("row", "column", "found", "expected", "message"),
                    done.problems().stream().map(CircumstanceImportCommand::row).toList()));
            return 1;
        }
        invocation.text().println("added " + done.added().size() + ", known already " + done.known());
        return 0;
    }

    private static byte[] content(Path file) throws UsageException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException("Cannot read '" + file + "': " + e.getMessage());
        }
    }

    private static List<Object> row(Problem one) {
        Object number = one.place().row().isPresent() ? one.place().row().getAsInt() : null;
        return Table.row(number, one.place().column().orElse(null), one.found(), one.expected(), one.message());
    }
}
