// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.util.tracker.ServiceTracker;

import riia.base.Actor;
import riia.base.Progress;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.Observations;
import riia.indicator.Submissions;
import riia.region.Regions;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Workspace;

/** A new workspace of the East Midlands in a temporary folder, open in the framework that the tests run in. */
final class OpenWorkspace implements AutoCloseable {

    static final Actor ACTOR = new Actor("p-test", "coordinator");

    private static final String FOLDER = "riia.workspace";
    private static final String REGION = "riia.workspace.region";
    private static final String STORE = "riia.store.derby";
    private static final long PATIENCE = 60_000;

    private final BundleContext context;

    /** Restarts the store's bundle on the folder, and what is bound to a workspace with it. */
    OpenWorkspace(BundleContext context, Path folder) throws BundleException, InterruptedException {
        this.context = context;
        named(STORE).stop();
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(REGION, "east-midlands");
        named(STORE).start();
        service(Workspace.class);
        service(Regions.class).use(ACTOR, "east-midlands");
    }

    Bundle named(String symbolicName) {
        return Stream.of(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + symbolicName));
    }

    /** Stops all of our bundles but this one and starts them in an order that the seed decides. */
    void restart(long seed) throws BundleException {
        List<Bundle> ours = new ArrayList<>(Stream.of(context.getBundles()).filter(one -> one.getSymbolicName().startsWith("riia."))
                .filter(one -> one != context.getBundle() && one.getHeaders().get("Fragment-Host") == null).toList());
        Collections.shuffle(ours, new Random(~seed));
        for (Bundle bundle : ours) {
            bundle.stop();
        }
        Collections.shuffle(ours, new Random(seed));
        for (Bundle bundle : ours) {
            bundle.start();
        }
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

    Submissions submissions() throws InterruptedException {
        return service(Submissions.class);
    }

    Observations observations() throws InterruptedException {
        return service(Observations.class);
    }

    ImportReport run(Mode mode, String name, byte[] bytes) throws InterruptedException {
        return run(mode, ImportSource.of(name, bytes), Optional.empty());
    }

    ImportReport run(Mode mode, ImportSource source, Optional<String> dataset) throws InterruptedException {
        return service(Imports.class).run(new ImportRequest(source, dataset, Optional.empty(), Optional.empty(), mode, ACTOR),
                Progress.NONE);
    }

    /** What is stored, one line a submission. */
    List<String> stored() throws InterruptedException {
        return submissions().list(Submissions.Filter.ALL).stream().map(one -> one.id() + " " + one.status().label()).toList();
    }

    /** What the examination is not content with. */
    List<Finding> troubles() throws InterruptedException {
        return service(Workspace.class).examine().stream().filter(one -> !one.sound()).toList();
    }

    /** What the journal says of files and submissions. */
    List<JournalEntry> journal() throws InterruptedException {
        return service(Journal.class).entries(0, 10_000).stream().filter(one -> one.subject().area().equals("indicator")).toList();
    }

    /** The text of one of this bundle's returns. */
    static String text(String name) throws IOException {
        try (InputStream in = OpenWorkspace.class.getResourceAsStream("/returns/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same return one quarter earlier. */
    static String quarterBefore(String text) {
        return text.replace("202526,Financial year Q2", "202526,Financial year Q1");
    }

    static final Map<String, String> MEMBERS = Stream.of("830 derbyshire", "831 derby", "855 leicestershire", "856 leicester",
            "857 rutland", "891 nottinghamshire", "892 nottingham", "925 lincolnshire", "940 north-northamptonshire",
            "941 west-northamptonshire").map(one -> one.split(" ")).collect(Collectors.toMap(one -> one[0], one -> one[1] + ".csv"));

    /** Closes the store before its folder is deleted. */
    @Override
    public void close() throws BundleException {
        named(STORE).stop();
        System.clearProperty(FOLDER);
        System.clearProperty(REGION);
    }
}
