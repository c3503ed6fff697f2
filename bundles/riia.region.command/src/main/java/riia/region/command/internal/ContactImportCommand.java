// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.ContactImport;
import riia.region.Contacts;

/** Takes a spreadsheet of contacts. */
@Component
@CommandDescription(name = "contact import", summary = "adds the contacts of a spreadsheet, all or none",
        operands = "FILE  CSV with the columns authority,role,name,email,phone,from",
        notes = {"Authorities by code or name, roles by id or title, dates as 2026-04-01 or 01/04/2026. A contact that is kept already is not added again.",
            "With any mistake nothing is added and every cell to mend is listed, exit status 1. Fields: row, column, found, expected, message."})
public final class ContactImportCommand implements Command {

    private static final List<String> COLUMNS = List.of("row", "column", "found", "expected", "message");

    /** A larger file is no list of contacts; the service says so. */
    private static final int MORE_THAN_ENOUGH = 5 << 20;

    private final Contacts contacts;

    @Activate
    public ContactImportCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Path file = invocation.path(invocation.operands().get(0));
        boolean first = contacts.history().isEmpty();
        ContactImport result = contacts.importFile(invocation.actor(), String.valueOf(file.getFileName()), content(file));
        if (!result.problems().isEmpty()) {
            invocation.report(new Table(COLUMNS, result.problems().stream().map(ContactImportCommand::row).toList()));
            return 1;
        }
        Given.warnOnce(invocation, contacts, first && !result.added().isEmpty());
        invocation.text().println("added " + result.added().size() + ", known already " + result.known());
        return 0;
    }

    private static byte[] content(Path file) throws UsageException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MORE_THAN_ENOUGH);
        } catch (IOException e) {
            throw new UsageException("'" + file + "' cannot be read: " + e.getMessage());
        }
    }

    private static List<Object> row(Problem problem) {
        return Table.row(problem.place().row().isPresent() ? problem.place().row().getAsInt() : null,
                problem.place().column().orElse(null), problem.found(), problem.expected(), problem.message());
    }
}
