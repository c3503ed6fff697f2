// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.watching.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Tells how long the window's thread kept its user waiting between two calls, and closes the window as its user would. */
@Component
@CommandDescription(name = "watch-ticks", summary = "watches the window's thread", operands = "WHAT  start, stop or close",
        notes = "Fields of stop: ticks, longest_ms, p99_ms, median_ms.")
public final class WatchTicks implements Command {

    private final Display display;
    private final AtomicReference<Ticks> running = new AtomicReference<>();

    @Activate
    public WatchTicks(@Reference Display display) {
        this.display = display;
    }

    @Deactivate
    void deactivate() {
        Ticks ticks = running.getAndSet(null);
        if (ticks != null && !display.isDisposed()) {
            display.asyncExec(ticks::stop);
        }
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        switch (invocation.operands().get(0)) {
            case "start" -> start();
            case "stop" -> invocation.report(stop());
            case "close" -> display.asyncExec(this::close);
            default -> throw new UsageException("'" + invocation.operands().get(0) + "' is none of start, stop and close");
        }
        return 0;
    }

    private void start() throws RefusedException {
        Ticks ticks = new Ticks(display);
        if (!running.compareAndSet(null, ticks)) {
            throw new RefusedException("Ticks are being watched already");
        }
        display.syncExec(ticks::start);
    }

    private Table stop() throws RefusedException {
        Ticks ticks = running.getAndSet(null);
        if (ticks == null) {
            throw new RefusedException("No ticks are being watched");
        }
        long[][] gaps = new long[1][];
        display.syncExec(() -> gaps[0] = ticks.stop());
        long[] sorted = gaps[0];
        return new Table(List.of("ticks", "longest_ms", "p99_ms", "median_ms"),
                List.of(Table.row(sorted.length, ms(sorted[sorted.length - 1]), ms(sorted[(int) (0.99 * (sorted.length - 1))]),
                        ms(sorted[sorted.length / 2]))));
    }

    private void close() {
        for (Shell shell : display.getShells()) {
            if (shell.getParent() == null) {
                shell.close();
            }
        }
    }

    private static double ms(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
