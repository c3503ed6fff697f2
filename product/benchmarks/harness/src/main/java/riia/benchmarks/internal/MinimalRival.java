// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ten bundles on Felix, started and stopped by {@link MinimalFelix} in a process of their own. */
final class MinimalRival {

    private static final List<String> BUNDLES = List.of("org.osgi.util.function", "org.osgi.util.promise", "org.osgi.service.component",
            "org.apache.felix.scr", "org.apache.felix.configadmin", "org.apache.felix.eventadmin", "org.apache.felix.metatype",
            "org.apache.felix.log", "org.apache.felix.gogo.runtime", "org.apache.felix.gogo.command");

    private final Path work;
    private final List<String> command;

    private MinimalRival(Path work, List<String> command) {
        this.work = work;
        this.command = command;
    }

    /** With an archive of its classes, if the product has one. */
    static MinimalRival prepare(Bench bench) throws IOException {
        Path work = Scratch.emptied(bench.work().resolve("minimal"));
        Path archive = work.resolve("classes.jsa");
        List<String> program = new ArrayList<>(List.of("-cp", CommandStart.classPathOf(MinimalFelix.class) + ":"
                + bench.distribution().resolve("lib").resolve("felix.jar"), MinimalFelix.class.getName(), work.resolve("cache").toString()));
        for (String bundle : BUNDLES) {
            program.add(bench.product().bundle(bundle).toString());
        }
        List<String> options = bench.product().machineOptions();
        List<String> archived = new ArrayList<>();
        if (bench.product().usesArchive()) {
            Run.of(work, Map.of(), java(options, List.of("-XX:ArchiveClassesAtExit=" + archive), program)).expect(0);
            archived.add("-XX:SharedArchiveFile=" + archive);
        }
        return new MinimalRival(work, java(options, archived, program));
    }

    double run() throws IOException {
        return Run.of(work, Map.of(), command).expect(0).seconds();
    }

    private static List<String> java(List<String> options, List<String> archive, List<String> program) {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(options);
        line.addAll(archive);
        line.addAll(program);
        return line;
    }
}
