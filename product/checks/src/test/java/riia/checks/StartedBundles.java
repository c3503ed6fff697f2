// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;

/** A framework on a new workspace, with bundles started in the order that was given. */
final class StartedBundles implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Felix framework;
    private final LinkedBlockingQueue<ServiceEvent> changes = new LinkedBlockingQueue<>();

    StartedBundles(List<Path> bundles, Path folder) throws BundleException, IOException {
        Path workspace = Files.createDirectory(folder.resolve("workspace"));
        framework = new Felix(Map.of("org.osgi.framework.storage", folder.resolve("cache").toString(),
                "org.osgi.framework.system.packages.extra", "riia.launch;version=\"1.0.0\"", "gosh.args", "--nointeractive",
                "riia.mode", "window", "riia.workspace", workspace.toString(), "riia.workspace.region", "east-midlands",
                "felix.fileinstall.dir", folder.resolve("plugins").toString()));
        framework.init();
        framework.getBundleContext().addServiceListener(changes::add);
        List<Bundle> installed = new ArrayList<>();
        for (Path bundle : bundles) {
            installed.add(framework.getBundleContext().installBundle("reference:" + bundle.toUri()));
        }
        framework.start();
        for (Bundle bundle : installed) {
            if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
                bundle.start();
            }
        }
    }

    /** What our bundles publish, once all that is essential is there and nothing has changed for a while. */
    SortedSet<String> servicesOnceSettled(List<String> essential) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!essential.stream().allMatch(this::isPublished) && System.nanoTime() < end) {
            changes.poll(1, TimeUnit.SECONDS);
        }
        while (changes.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) != null) {
            changes.clear();
        }
        return services();
    }

    private boolean isPublished(String service) {
        return framework.getBundleContext().getServiceReference(service) != null;
    }

    /** What our bundles publish, as soon as that is what was expected; after a minute, whatever it is. */
    SortedSet<String> servicesOnceThere(SortedSet<String> expected) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!services().equals(expected) && System.nanoTime() < end) {
            changes.poll(1, TimeUnit.SECONDS);
        }
        return services();
    }

    private SortedSet<String> services() {
        SortedSet<String> services = new TreeSet<>();
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            ServiceReference<?>[] published = bundle.getRegisteredServices();
            if (published != null && String.valueOf(bundle.getSymbolicName()).startsWith("riia.")) {
                for (ServiceReference<?> reference : published) {
                    services.add(String.join(",", (String[]) reference.getProperty(Constants.OBJECTCLASS)) + " of "
                            + bundle.getSymbolicName() + " " + reference.getProperty("component.name"));
                }
            }
        }
        return services;
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(30));
    }
}
