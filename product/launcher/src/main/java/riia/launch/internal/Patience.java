// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.time.Duration;

/**
 * How long a command tries again for a workspace whose holder is on its way in or out: it holds the lock, and takes no commands yet or
 * any more. Nothing tells the end of that, so the command looks again after a moment.
 */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MOMENT_MS = 20;

    private final long end = System.nanoTime() + LIMIT.toNanos();

    boolean lasts() {
        try {
            Thread.sleep(MOMENT_MS);
            return System.nanoTime() - end < 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
