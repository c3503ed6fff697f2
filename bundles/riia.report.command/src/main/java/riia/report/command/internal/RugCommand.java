// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.ComparisonQuery;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.Reports;

/** Writes the tartan rug of a period. */
@Component
@CommandDescription(name = "rug", summary = "writes the tartan rug: the region's authorities by the indicators of a period",
        options = {
            "--dataset ID (required)  such as riia or dfe",
            "--period P (required)  such as 2025-26-Q2 or 2025",
            "--out FILE (required)  ending in .html, .xlsx or .pdf; an existing file is replaced",
            "--basis BASIS  quarter, annualised or rolling; quarter, as it is, unless told",
            "--neighbours MODEL  year of the model of statistical neighbours; 2025 unless told"
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
        ComparisonQuery query = ComparisonQuery.members(Asked.required(invocation, "--dataset"), Asked.period(invocation))
                .by(Asked.basis(invocation), Asked.model(invocation));
        Path target = invocation.path(Asked.required(invocation, "--out"));
        Asked.write(() -> reports.rug(invocation.actor(), query, target));
        invocation.text().println(target);
        return 0;
    }
}
