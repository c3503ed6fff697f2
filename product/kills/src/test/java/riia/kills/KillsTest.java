// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.kills.Worker.Work;

class KillsTest {

    private static final long SEED = 20_260_701;
    private static final int WORKERS = 2;

    @Test
    void nothing_confirmed_is_lost_and_nothing_half_is_left_whenever_the_process_is_killed(@TempDir Path folder) throws Exception {
        Path home = Path.of(System.getProperty("riia.home")).toAbsolutePath().normalize();
        assertThat(home.resolve("bin/riia")).as("the built distribution").isExecutable();
        int kills = Integer.getInteger("riia.kills", 200);
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        List<Worker> workers = new ArrayList<>();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Worker worker = new Worker(home, Files.createDirectory(folder.resolve("worker-" + i)), SEED + i);
            List<Work> works = works(kills / WORKERS, SEED + i);
            workers.add(worker);
            running.add(threads.submit(() -> {
                worker.kill(works);
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> one : running) {
            one.get();
        }
        report(kills, workers, System.nanoTime() - begin);
    }

    /** Every kind of work equally often, in an order of the seed's. */
    private static List<Work> works(int count, long seed) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            works.add(Work.values()[i % Work.values().length]);
        }
        Collections.shuffle(works, new Random(seed));
        return works;
    }

    /** Kills that come when all is done prove little: most must have come before. */
    private static void report(int kills, List<Worker> workers, long nanoseconds) {
        Map<Work, Integer> within = new EnumMap<>(Work.class);
        workers.forEach(worker -> worker.within().forEach((work, count) -> within.merge(work, count, Integer::sum)));
        System.out.printf("%d kills in %d s; before the end of their work: %s%n", kills, nanoseconds / 1_000_000_000, within);
        assertThat(within.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(kills / 2);
    }
}
