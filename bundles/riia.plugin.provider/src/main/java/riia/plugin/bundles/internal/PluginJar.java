// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as a bundle. The same content makes the same bytes, whenever and wherever it is packed. */
record PluginJar(PluginFolder folder, List<String> paths, PluginDescription description, String capabilities) {

    /** The first month of a zip is kept in universal time as well, which depends on the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String EXTENDER =
            "osgi.extender;filter:=\"(&(osgi.extender=riia.contribution)(version>=1.0)(!(version>=2.0)))\"";

    String id() {
        return description.id();
    }

    String version() {
        return description.version();
    }

    /** Writes it; does not close. */
    void write(OutputStream out) throws IOException {
        @SuppressWarnings("resource") // the stream beneath is the caller's
        ZipOutputStream jar = new ZipOutputStream(out);
        entry(jar, JarFile.MANIFEST_NAME);
        manifest().write(jar);
        for (String path : paths) {
            entry(jar, path);
            Files.copy(folder.root().resolve(path), jar);
        }
        jar.finish();
    }

    private static void entry(ZipOutputStream jar, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", description.id());
        main.putValue("Bundle-Version", description.version());
        main.putValue("Bundle-Name", description.name());
        main.putValue("Require-Capability", EXTENDER);
        if (!capabilities.isEmpty()) {
            main.putValue("Provide-Capability", capabilities);
        }
        return manifest;
    }
}
