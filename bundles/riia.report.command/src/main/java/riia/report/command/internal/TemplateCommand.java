// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.OutletException;
import riia.report.TemplateRequest;
import riia.report.Templates;

/** Writes an empty return to send out. */
@Component
@CommandDescription(name = "template", summary = "writes an empty return to send out and to be filled in",
        options = {"--dataset ID (required)  such as riia", "--out FILE (required)  ending in .xlsx or .csv; an existing file is replaced",
            "--period P  such as 2025-26-Q2; the last that has ended unless told", "--authority A  only for this member, by its three-digit code"},
        notes = {"The workbook has a sheet to fill in, guidance for each indicator, and the lists of allowed words; cells that are not to be"
            + " filled in are protected. A filled template imports as it is.",
            "It holds no figures. It is entered in the journal. An unknown id, period or ending: exit status 2."})
public final class TemplateCommand implements Command {

    private final Templates templates;

    @Activate
    public TemplateCommand(@Reference Templates templates) {
        this.templates = templates;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Path target = invocation.path(required(invocation, "--out"));
        try {
            templates.write(invocation.actor(), new TemplateRequest(required(invocation, "--dataset"),
                    invocation.option("--period").map(Period::parse), authority(invocation.option("--authority"))), target);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (OutletException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println(target);
        return 0;
    }

    private static Optional<AreaCode> authority(Optional<String> given) {
        return given.map(AreaCode::new);
    }

    private static String required(Invocation invocation, String option) throws UsageException {
        return invocation.option(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }
}
