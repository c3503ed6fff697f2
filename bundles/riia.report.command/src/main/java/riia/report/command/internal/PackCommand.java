// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.PackRequest;
import riia.report.Reports;

/** Writes a pack, or one about each member. */
@Component
@CommandDescription(name = "pack", summary = "writes a pack: the region's quarter, an authority's short tartan rug, or one for a conversation",
        options = {
            "--kind K (required)  quarter, authority or challenge; 'packs' lists them",
            "--dataset ID (required)  such as riia or dfe",
            "--period P (required)  such as 2025-26-Q2 or 2025",
            "--authority A  the member that it is about, by its three-digit code; all: one about each member",
            "--basis BASIS  quarter, annualised or rolling; quarter, as it is, unless told",
            "--neighbours MODEL  year of the model of statistical neighbours; 2025 unless told",
            "--out FILE (required)  ending in .html, .xlsx or .pdf; an existing file is replaced"
        },
        notes = {
            "With --authority all, pack.html becomes pack-831.html and so on, and each path is printed.",
            "The files stand alone, are marked \"internal, not released\", and are entered in the journal.",
            "No figures for a known period: exit status 1. An unknown id or ending: exit status 2."
        })
public final class PackCommand implements Command {

    private final Reports reports;

    @Activate
    public PackCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Optional<String> about = invocation.option("--authority");
        boolean each = about.filter("all"::equals).isPresent();
        Path target = invocation.path(Asked.required(invocation, "--out"));
        String kind = Asked.required(invocation, "--kind");
        Asked.write(() -> {
            PackRequest request = new PackRequest(kind, Asked.required(invocation, "--dataset"), Asked.period(invocation),
                    each ? Optional.empty() : about.map(AreaCode::new), Asked.basis(invocation), Asked.model(invocation));
            if (each) {
                reports.packOfEach(invocation.actor(), request, target, invocation.progress()).forEach(invocation.text()::println);
            } else {
                reports.pack(invocation.actor(), request, target);
                invocation.text().println(target);
            }
        });
        return 0;
    }
}
