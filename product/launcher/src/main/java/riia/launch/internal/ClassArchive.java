// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The class-data archive that makes later starts fast. {@code bin/riia} names the file for this build, this Java and this
 * kind of process, and starts from it if it is there; else the first orderly end of a workbench writes it. The JVM checks that it fits.
 * Whatever goes wrong with it costs time, not work, and is not worth a word.
 */
final class ClassArchive {

    private static final String PROPERTY = "riia.archive";
    private static final Duration KEPT = Duration.ofDays(60);

    private ClassArchive() {
    }

    /** Writes the archive if there is none; for the end of a process whose classes are worth keeping. */
    static void write() {
        String named = System.getProperty(PROPERTY);
        if (named == null || Files.exists(Path.of(named))) {
            return;
        }
        Path archive = Path.of(named);
        try {
            Files.createDirectories(archive.getParent());
            Path fresh = archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
            dump(fresh);
            Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
            sweep(archive.getParent());
        } catch (IOException | JMException | RuntimeException slower) {
            return;
        }
    }

    private static void dump(Path file) throws JMException {
        // The JDK tells where it wrote; nobody asked.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds",
                new Object[] {new String[] {"dynamic_dump", file.toString()}}, new String[] {String[].class.getName()});
    }

    /** Of builds that nobody starts any more, and of processes that were killed while they wrote. */
    private static void sweep(Path folder) throws IOException {
        Instant old = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
