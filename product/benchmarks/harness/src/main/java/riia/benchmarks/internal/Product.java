// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code bin/riia} as a user calls it, with settings and disposable files in a folder of its own.
 *
 * @param distribution where it is
 * @param home for settings and disposable files
 */
record Product(Path distribution, Path home) {

    /** Runs one command to its end. */
    Run command(String... arguments) throws IOException {
        return Run.of(home.getParent(), environment(), commandLine(arguments));
    }

    List<String> commandLine(String... arguments) {
        List<String> line = new ArrayList<>(List.of(distribution.resolve("bin").resolve("riia").toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        return environment;
    }

    /** A bundle of the distribution, by the beginning of its file name. */
    Path bundle(String prefix) throws IOException {
        try (var bundles = Files.newDirectoryStream(distribution.resolve("bundles"), prefix + "*.jar")) {
            for (Path bundle : bundles) {
                return bundle;
            }
        }
        throw new IllegalStateException("The distribution has no bundle " + prefix + "*.jar");
    }

    /** What {@code bin/riia} tells the virtual machine, without class path, properties of its own, and class-data archive. */
    List<String> machineOptions() throws IOException {
        List<String> options = new ArrayList<>();
        for (String argument : javaArguments()) {
            if (argument.equals("-cp")) {
                break;
            }
            boolean own = argument.startsWith("-Driia.") || argument.contains("SharedArchiveFile") || argument.contains("ArchiveClassesAtExit");
            if (!own) {
                options.add(argument);
            }
        }
        return options;
    }

    /** Whether {@code bin/riia} starts Java with a class-data archive of the product's. */
    boolean usesArchive() throws IOException {
        return javaArguments().stream().anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    }

    /** Lets {@code bin/riia}, once it has been warm, start a script in the place of Java that writes its arguments down. */
    private List<String> javaArguments() throws IOException {
        command("regions").expect(0);
        Path fake = Files.createDirectories(home.resolve("fake-jdk").resolve("bin"));
        Path script = fake.resolve("java");
        Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path release = Path.of(System.getProperty("java.home")).resolve("release");
        if (Files.exists(release, LinkOption.NOFOLLOW_LINKS) || Files.exists(release)) {
            Files.writeString(fake.getParent().resolve("release"), Files.readString(release));
        }
        Map<String, String> environment = environment();
        environment.put("JAVA_HOME", fake.getParent().toString());
        return Run.of(home, environment, commandLine("regions")).expect(0).out().lines().toList();
    }
}
