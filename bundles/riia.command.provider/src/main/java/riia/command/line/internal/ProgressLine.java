// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.PrintWriter;

import riia.base.Progress;

/** Progress as one line of a terminal, written over again at most ten times a second. */
final class ProgressLine implements Progress {

    private static final long PAUSE = 100_000_000L;

    private final PrintWriter err;
    private long next = System.nanoTime() + PAUSE;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void step(String what, long done, long total) {
        long now = System.nanoTime();
        if (now - next < 0) {
            return;
        }
        next = now + PAUSE;
        String far = total > 0 ? String.format("%s: %d%%", what, Math.min(100, done * 100 / total)) : what;
        err.print("\r\033[K" + far + "\r");
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
