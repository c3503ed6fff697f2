// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.Imports;
import riia.indicator.spi.SampleFiles;
import riia.region.Regions;
import riia.store.Workspace;

/** Fills the folder that the launcher has prepared; it becomes the workspace only if this ends with status 0. */
@Component
@CommandDescription(name = "init", summary = "makes a new workspace for a region", operands = "DIR  the workspace's folder; must not hold one",
        options = {"--region ID (required)  id of an installed region", "--sample  imports and accepts the region's sample figures",
            "--encrypted  locks it with a passphrase, which is asked for twice"},
        notes = {"Without --sample it holds no figures. A folder that is a workspace already: exit status 1. The folder appears whole or"
                + " not at all.",
            "It is encrypted too when RIIA_PASSPHRASE, RIIA_PASSPHRASE_FILE or --passphrase-file FILE gives a passphrase. A passphrase has at least"
                + " 12 characters; without it nothing in the workspace can be read again by anybody."})
public final class InitCommand implements Command {

    private final Workspace workspace;
    private final Regions regions;
    private final Imports imports;
    private final Map<ServiceReference<SampleFiles>, SampleFiles> samples = new ConcurrentHashMap<>();

    @Activate
    public InitCommand(@Reference Workspace workspace, @Reference Regions regions, @Reference Imports imports) {
        this.workspace = workspace;
        this.regions = regions;
        this.imports = imports;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSample(SampleFiles sample, ServiceReference<SampleFiles> reference) {
        samples.put(reference, sample);
    }

    void unbindSample(ServiceReference<SampleFiles> reference) {
        samples.remove(reference);
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String region = invocation.option("--region").orElseThrow();
        try {
            regions.use(invocation.actor(), region);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        if (invocation.flag("--sample")) {
            fill(sample(region), invocation);
        }
        invocation.messages().println("A workspace of region " + region + " is in " + invocation.path(invocation.operands().get(0)));
        return 0;
    }

    private SampleFiles sample(String region) throws RefusedException {
        Optional<ServiceReference<SampleFiles>> best = samples.keySet().stream()
                .filter(one -> region.equals(one.getProperty("riia.region"))).max(ServiceReference::compareTo);
        return best.map(samples::get).orElseThrow(() -> new RefusedException("No sample of region " + region
                + " is installed; make the workspace without --sample"));
    }

    private void fill(SampleFiles sample, Invocation invocation) throws RefusedException {
        workspace.label(invocation.actor(), sample.label());
        for (SampleFiles.File file : sample.files()) {
            ImportReport report = imports.run(new ImportRequest(file.source(), Optional.of(file.dataset()), Optional.empty(),
                    Optional.empty(), ImportRequest.Mode.ACCEPT, invocation.actor()), invocation.progress());
            invocation.messages().println(ReportLine.of(report));
            if (!report.successful()) {
                invocation.report(ProblemRows.table(report.problems()));
                throw new RefusedException("The sample is not sound; no workspace was made");
            }
        }
    }
}
