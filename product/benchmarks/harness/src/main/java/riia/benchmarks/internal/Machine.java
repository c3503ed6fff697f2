// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** As much of the machine as explains the figures. */
record Machine(int cores, long memoryGiB, String java, String system) {

    static Machine here() throws IOException {
        long kib = Files.readAllLines(Path.of("/proc/meminfo")).stream().filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        return new Machine(Runtime.getRuntime().availableProcessors(), Math.round(kib / 1048576.0),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    @Override
    public String toString() {
        return cores + " cores, " + memoryGiB + " GiB of memory, " + system + ", " + java;
    }
}
