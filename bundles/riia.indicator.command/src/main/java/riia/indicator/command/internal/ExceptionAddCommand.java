// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

/** Notes that returns are not expected. */
@Component
@CommandDescription(name = "exception add", summary = "notes that returns of an authority are not expected", options = {ReturnGiven.BY,
    "--dataset ID  only this dataset; else all", "--from DATE (required)  first due date that does not count",
    "--to DATE  last due date that does not count; open unless told", "--agreed-by TEXT (required)  who agreed, such as 'EM DCS group'",
    "--reason TEXT (required)  why"},
        notes = {"Returns that fall due between the two days are never late and never counted.", "Reports it: " + ExceptionRows.FIELDS + "."})
public final class ExceptionAddCommand implements Command {

    private final Exemptions exemptions;
    private final ReturnGiven given;

    @Activate
    public ExceptionAddCommand(@Reference Exemptions exemptions, @Reference ReturnGiven given) {
        this.exemptions = exemptions;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        LocalDate from = ReturnGiven.day(invocation, "--from").orElseThrow();
        Optional<LocalDate> to = ReturnGiven.day(invocation, "--to");
        Exemptions.Agreement agreement = new Exemptions.Agreement(given.authority(invocation).orElseThrow(), given.dataset(invocation), from,
                to, invocation.option("--agreed-by").orElseThrow(), invocation.option("--reason").orElseThrow());
        Exemption added = ReturnGiven.refusing(() -> exemptions.add(invocation.actor(), agreement));
        invocation.report(ExceptionRows.table(List.of(added), given));
        return 0;
    }
}
