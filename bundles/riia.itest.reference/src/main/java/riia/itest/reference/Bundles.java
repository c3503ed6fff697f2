// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.util.tracker.ServiceTracker;

/** What tests do with bundles and services. */
final class Bundles {

    private static final long PATIENCE = 20_000;

    private final BundleContext context;

    Bundles(BundleContext context) {
        this.context = context;
    }

    Bundle named(String symbolicName) {
        return Stream.of(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + symbolicName));
    }

    /** Stops them all, then starts them in an order that the seed decides. */
    void restart(long seed, List<String> symbolicNames) throws BundleException {
        List<Bundle> bundles = new ArrayList<>(symbolicNames.stream().map(this::named).toList());
        Collections.shuffle(bundles, new Random(~seed));
        for (Bundle bundle : bundles) {
            bundle.stop();
        }
        Collections.shuffle(bundles, new Random(seed));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    /** A service that is there or comes; held until this test bundle stops, since a delayed component ends with its last user. */
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

    /** Installs and starts a bundle of files that asks for the extender, as {@code plugins pack} makes them. */
    Bundle contribute(String symbolicName, String region, Map<String, String> files) throws BundleException, IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", symbolicName);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=riia.contribution)\"");
        headers.putValue("Provide-Capability", "riia.region;riia.region=" + region);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        Bundle bundle = context.installBundle("test:" + symbolicName, new ByteArrayInputStream(bytes.toByteArray()));
        bundle.start();
        return bundle;
    }
}
