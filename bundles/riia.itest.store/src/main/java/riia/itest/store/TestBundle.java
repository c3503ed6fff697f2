// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A bundle of files, made on the spot. */
final class TestBundle {

    static final String CONTRIBUTES = "osgi.extender;filter:=\"(osgi.extender=riia.contribution)\"";
    static final String HAS_TABLES = "osgi.extender;filter:=\"(osgi.extender=riia.schema)\"";

    private final Manifest manifest = new Manifest();
    private final Map<String, String> files = new LinkedHashMap<>();

    TestBundle(String name) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name).header("Bundle-Version", "1.0.0");
    }

    static TestBundle contributor(String name) {
        return new TestBundle(name).header("Require-Capability", CONTRIBUTES);
    }

    static TestBundle withTables(String area) {
        return new TestBundle("test." + area).header("Require-Capability", HAS_TABLES)
                .header("Provide-Capability", "riia.schema;riia.schema=" + area);
    }

    TestBundle header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    TestBundle file(String path, String text) {
        files.put(path, text);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Installs it, not started. */
    Bundle install(BundleContext context) throws BundleException {
        return context.installBundle("test:" + manifest.getMainAttributes().getValue("Bundle-SymbolicName"),
                new ByteArrayInputStream(bytes()));
    }

    Bundle start(BundleContext context) throws BundleException {
        Bundle bundle = install(context);
        bundle.start();
        return bundle;
    }
}
