// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.watching.internal;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;

/** Asks the window's thread for a tick every 10 ms and notes how long each really took. Everything on that thread. */
final class Ticks implements Runnable {

    private static final int EVERY_MS = 10;

    private final Display display;
    private long[] gaps = new long[1 << 12];
    private int count;
    private long last;
    private boolean stopped;

    Ticks(Display display) {
        this.display = display;
    }

    void start() {
        last = System.nanoTime();
        display.timerExec(EVERY_MS, this);
    }

    @Override
    public void run() {
        note();
        if (!stopped) {
            display.timerExec(EVERY_MS, this);
        }
    }

    /** The gaps in nanoseconds, shortest first, the one that lasts until now among them. */
    long[] stop() {
        stopped = true;
        note();
        display.timerExec(-1, this);
        long[] sorted = Arrays.copyOf(gaps, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private void note() {
        if (count == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * count);
        }
        long now = System.nanoTime();
        gaps[count++] = now - last;
        last = now;
    }
}
