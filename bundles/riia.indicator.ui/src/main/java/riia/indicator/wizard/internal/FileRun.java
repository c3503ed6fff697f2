// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

import riia.base.CancelledException;
import riia.base.Progress;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** Runs one thing after the other for the wizard, in the background: a newer one stops the one before, whose result is not wanted. */
final class FileRun {

    private static final int PAUSE_MILLIS = 400;

    private final ViewSite site;
    private final Runnable changed;
    private Stoppable current = new Stoppable();
    private boolean running;

    /** @param changed told when something begins or ends */
    FileRun(ViewSite site, Runnable changed) {
        this.site = site;
        this.changed = changed;
    }

    boolean isRunning() {
        return running;
    }

    /** Stops what runs, and what waits to. */
    void stop() {
        current.stop();
        running = false;
    }

    /** Runs something after a short pause, unless something else is asked for meanwhile. */
    void soon(Runnable start) {
        stop();
        Stoppable waiting = new Stoppable();
        current = waiting;
        running = true;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (!waiting.isStopped()) {
                start.run();
            }
        });
    }

    /** Runs something at once. One that the user stops in the list of tasks fails in words. */
    <T> void now(String title, Function<Progress, T> call, Consumer<Outcome<T>> onUi) {
        stop();
        Stoppable mine = new Stoppable();
        current = mine;
        running = true;
        site.start(title, progress -> attempt(call, mine, progress), outcome -> {
            if (!mine.isStopped()) {
                running = false;
                onUi.accept(outcome);
                changed.run();
            }
        });
        changed.run();
    }

    private static <T> Outcome<T> attempt(Function<Progress, T> call, Stoppable mine, Progress progress) {
        try {
            return Outcome.of(() -> call.apply(mine.within(progress)));
        } catch (CancelledException e) {
            return new Outcome.Failed<>("It was stopped. Nothing was stored.");
        }
    }
}
