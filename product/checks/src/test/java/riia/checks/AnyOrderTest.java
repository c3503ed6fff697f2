// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles of the window start in any order, and the same services come up. */
@TestInstance(Lifecycle.PER_CLASS)
class AnyOrderTest {

    private static final Path HOME = Path.of(System.getProperty("riia.home"));

    @TempDir
    static Path folder;

    private static final List<String> ESSENTIAL = List.of("riia.store.Store", "riia.region.Regions", "riia.indicator.Imports",
            "riia.benchmark.Benchmarks", "riia.report.Outlet", "riia.launch.CommandLine", "riia.launch.Application");

    private List<Path> bundles;
    private SortedSet<String> inOrder;

    @BeforeAll
    void byName() throws Exception {
        bundles = Files.readAllLines(HOME.resolve("features").resolve("window.bundles")).stream().filter(line -> !line.isBlank())
                .map(line -> HOME.resolve("bundles").resolve(line.strip())).toList();
        try (StartedBundles started = new StartedBundles(bundles, folder("by-name"))) {
            inOrder = started.servicesOnceSettled(ESSENTIAL);
        }
    }

    @Test
    void what_the_workbench_is_made_of_is_there() {
        for (String service : ESSENTIAL) {
            assertThat(inOrder).anyMatch(published -> published.startsWith(service + " ") || published.startsWith(service + ","));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 3, 4711})
    void the_same_services_come_up_in_a_shuffled_order(long seed) throws Exception {
        List<Path> shuffled = new ArrayList<>(bundles);
        Collections.shuffle(shuffled, new Random(seed));
        try (StartedBundles started = new StartedBundles(shuffled, folder("seed-" + seed))) {
            assertThat(started.servicesOnceThere(inOrder)).isEqualTo(inOrder);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }
}
