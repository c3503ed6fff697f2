// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.Felix;

/** Starts launchers on a small distribution that it lays out in a folder. */
final class LaunchedProcesses {

    /** How one ended. */
    record Ended(int status, String out, String err) {
    }

    private final Path folder;
    private final Map<Process, Path> outputs = new HashMap<>();

    LaunchedProcesses(Path folder) throws IOException {
        this.folder = folder;
        Path home = Files.createDirectory(folder.resolve("home"));
        for (String part : List.of("lib", "features", "bundles")) {
            Files.createDirectory(home.resolve(part));
        }
        Files.writeString(home.resolve("lib").resolve("build"), "b1");
        Files.writeString(home.resolve("lib").resolve("version"), "1");
        Files.writeString(home.resolve("features").resolve("command.bundles"), "workbench.jar\n");
        Files.writeString(home.resolve("features").resolve("window.bundles"), "workbench.jar\n");
        try (OutputStream file = Files.newOutputStream(home.resolve("bundles").resolve("workbench.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest())) {
            String entry = WorkbenchInABundle.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new ZipEntry(entry));
            WorkbenchInABundle.class.getResourceAsStream("/" + entry).transferTo(jar);
        }
    }

    Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Driia.home=" + folder.resolve("home"), "-cp",
                place(Main.class) + File.pathSeparator + place(Felix.class), Main.class.getName()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempDirectory(folder, "output");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.resolve("out").toFile()).redirectError(output.resolve("err").toFile());
            builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
            builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
            builder.environment().remove("RIIA_WORKSPACE");
            Process process = builder.start();
            outputs.put(process, output);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ended run(String... arguments) throws Exception {
        return end(start(arguments));
    }

    Ended end(Process process) throws Exception {
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("ended").isTrue();
        return new Ended(process.exitValue(), Files.readString(outputs.get(process).resolve("out")), messages(process));
    }

    String messages(Process process) {
        try {
            return Files.readString(outputs.get(process).resolve("err"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void killAll() {
        outputs.keySet().forEach(Process::destroyForcibly);
        outputs.keySet().forEach(process -> process.onExit().join());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "workbench", "Import-Package",
                "org.osgi.framework,riia.launch", "Bundle-Activator", WorkbenchInABundle.class.getName())
                .forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        return manifest;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
