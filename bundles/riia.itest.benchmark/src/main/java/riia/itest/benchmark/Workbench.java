// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.util.tracker.ServiceTracker;

import riia.base.Actor;
import riia.base.Progress;
import riia.benchmark.Benchmarks;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.Imports;
import riia.indicator.Observations;
import riia.indicator.spi.SampleFiles;

/** The workbench under test, with the sample's files imported once for all tests. */
final class Workbench {

    static final Actor ACTOR = new Actor("p-test", "coordinator");

    private static final long PATIENCE = 60_000;

    private final BundleContext context;

    Workbench(BundleContext context) {
        this.context = context;
    }

    Bundle bundle(String symbolicName) {
        return Stream.of(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + symbolicName));
    }

    InputStream sampleFile(String path) throws IOException {
        return Objects.requireNonNull(bundle("riia.sample.eastmidlands").getEntry("riia/sample/" + path), path).openStream();
    }

    /** A service that is there or comes. */
    <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            if (tracker.waitForService(PATIENCE) == null) {
                throw new AssertionError("No service " + type.getName() + " within " + PATIENCE + " ms");
            }
            return context.getService(tracker.getServiceReference());
        } finally {
            tracker.close();
        }
    }

    boolean present(Class<?> type) {
        return context.getServiceReference(type) != null;
    }

    /** The comparisons as they are now, on the sample's figures. */
    Benchmarks benchmarks() throws InterruptedException {
        importSample();
        return service(Benchmarks.class);
    }

    private void importSample() throws InterruptedException {
        if (service(Observations.class).cube("riia").filter(cube -> !cube.periods().isEmpty()).isPresent()) {
            return;
        }
        Imports imports = service(Imports.class);
        for (SampleFiles.File file : service(SampleFiles.class).files()) {
            ImportReport report = imports.run(new ImportRequest(file.source(), Optional.of(file.dataset()), Optional.empty(),
                    Optional.empty(), ImportRequest.Mode.ACCEPT, ACTOR), Progress.NONE);
            if (report.outcome() != ImportReport.Outcome.ACCEPTED) {
                throw new AssertionError(report.outcome() + ": " + report.problems().stream().limit(5).toList());
            }
        }
    }

    /** Stops bundles in one order and starts them in another, both by the seed. */
    void restart(long seed, List<String> symbolicNames) throws BundleException {
        List<Bundle> bundles = new ArrayList<>(symbolicNames.stream().map(this::bundle).toList());
        Collections.shuffle(bundles, new Random(~seed));
        for (Bundle bundle : bundles) {
            bundle.stop();
        }
        Collections.shuffle(bundles, new Random(seed));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }
}
