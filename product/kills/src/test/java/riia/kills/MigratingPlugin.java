// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A bundle that owns tables, dropped into the folder {@code plugins}; each edition wants a few steps more than the last. */
final class MigratingPlugin {

    static final String AREA = "kills";
    private static final int STEPS_PER_EDITION = 4;

    private int version;

    /** Puts the next edition in the place of the last. */
    void drop(Path plugins) throws IOException {
        version += STEPS_PER_EDITION;
        Files.createDirectories(plugins);
        Path next = plugins.resolve("kills.part");
        try (OutputStream out = Files.newOutputStream(next); JarOutputStream jar = new JarOutputStream(out, manifest())) {
            for (int number = 1; number <= version; number++) {
                jar.putNextEntry(new ZipEntry(String.format("schema/%04d-step.sql", number)));
                jar.write(step(number).getBytes());
            }
        }
        Files.move(next, plugins.resolve("kills.jar"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** The version that the store must reach. */
    int version() {
        return version;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "riia.kills.tables");
        main.putValue("Bundle-Version", "1.0." + version);
        main.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=riia.schema)\"");
        main.putValue("Provide-Capability", "riia.schema;riia.schema=" + AREA);
        return manifest;
    }

    /** Several statements that fail when they are repeated: a step taken by half would be found out by the next start. */
    private static String step(int number) {
        return String.format("""
                create table kills_%1$d (n int not null primary key, said varchar(128));
                insert into kills_%1$d select row_number() over (), columnname from sys.syscolumns;
                create index kills_said_%1$d on kills_%1$d (said);
                alter table kills_%1$d add column later int default %1$d;
                """, number);
    }
}
