// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.UnknownException;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.OutletException;
import riia.report.Reports;

/** Writes the tartan rug of a period. */
@Component
@CommandDescription(name = "rug", summary = "writes the tartan rug: the region's authorities by the indicators of a period",
        options = {
            "--dataset ID (required)  such as riia or dfe",
            "--period P (required)  such as 2025-26-Q2 or 2025",
            "--out FILE (required)  ending in .html; an existing file is replaced"
        },
        notes = {
            "The file stands alone, is marked \"internal, not released\", and is entered in the journal.",
            "No figures for a known period: exit status 1. An unknown id or ending: exit status 2."
        })
public final class RugCommand implements Command {

    private final Reports reports;

    @Activate
    public RugCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String dataset = required(invocation, "--dataset");
        Period period = period(required(invocation, "--period"));
        Path target = invocation.path(required(invocation, "--out"));
        try {
            reports.rug(invocation.actor(), ComparisonQuery.members(dataset, period), target);
        } catch (UnknownException | IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (OutletException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println(target);
        return 0;
    }

    private static String required(Invocation invocation, String option) throws UsageException {
        return invocation.option(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    private static Period period(String code) throws UsageException {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
