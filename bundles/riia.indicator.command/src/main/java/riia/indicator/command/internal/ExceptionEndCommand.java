// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.Exemption;
import riia.indicator.Exemptions;

/** Ends a dated exception. */
@Component
@CommandDescription(name = "exception end", summary = "ends an exception: returns are expected again", operands = "ID  its number",
        options = "--on DATE (required)  its last day; the day before its first takes it back", notes = "Reports it: " + ExceptionRows.FIELDS + ". What falls due later is expected.")
public final class ExceptionEndCommand implements Command {

    private final Exemptions exemptions;
    private final ReturnGiven given;

    @Activate
    public ExceptionEndCommand(@Reference Exemptions exemptions, @Reference ReturnGiven given) {
        this.exemptions = exemptions;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = invocation.operands().get(0);
        if (!id.matches("[0-9]{1,9}") || exemptions.list().stream().noneMatch(one -> one.id() == Long.parseLong(id))) {
            throw new UsageException("There is no exception '" + id + "'; 'riia exception list' lists those that there are");
        }
        LocalDate last = ReturnGiven.day(invocation, "--on").orElseThrow();
        Exemption ended = ReturnGiven.refusing(() -> exemptions.end(invocation.actor(), Long.parseLong(id), last));
        invocation.report(ExceptionRows.table(List.of(ended), given));
        return 0;
    }
}
