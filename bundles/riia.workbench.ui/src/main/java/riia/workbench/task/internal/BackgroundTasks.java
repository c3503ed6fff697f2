// SPDX-License-Identifier: Apache-2.0
package riia.workbench.task.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.slf4j.LoggerFactory;

import riia.base.CancelledException;
import riia.workbench.Task;

/** Runs tasks on a few threads and remembers those that run and those that failed. Safe on every thread. */
public final class BackgroundTasks implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int FAILURES_KEPT = 20;

    private final List<RunningTask> tasks = new CopyOnWriteArrayList<>();
    private final ExecutorService workers;
    private final Executor ui;
    private final Runnable changed;

    /**
     * @param ui runs what gets a result
     * @param changed told, on any thread, when a task begins or ends
     */
    public BackgroundTasks(Executor ui, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                work -> daemon(work, number.incrementAndGet()));
        pool.allowCoreThreadTimeOut(true);
        workers = pool;
    }

    private static Thread daemon(Runnable work, int number) {
        Thread thread = new Thread(work, "riia-task-" + number);
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        return thread;
    }

    /** Starts a task; {@code onUi} gets its result unless it fails or is cancelled. */
    public <T> RunningTask start(String title, Task<T> task, Consumer<T> onUi) {
        RunningTask running = new RunningTask(title);
        tasks.add(running);
        workers.execute(() -> run(running, task, onUi));
        changed.run();
        return running;
    }

    private <T> void run(RunningTask running, Task<T> task, Consumer<T> onUi) {
        running.begin();
        try {
            running.check();
            T result = task.run(running);
            running.end();
            tasks.remove(running);
            ui.execute(() -> onUi.accept(result));
        } catch (CancelledException e) {
            running.end();
            tasks.remove(running);
        } catch (Exception | LinkageError e) {
            LoggerFactory.getLogger(BackgroundTasks.class).error("Task '{}' failed", running.title(), e);
            running.fail(e);
            forgetOldFailures();
        } finally {
            changed.run();
        }
    }

    private void forgetOldFailures() {
        List<RunningTask> failed = tasks.stream().filter(task -> task.state() == RunningTask.State.FAILED).toList();
        tasks.removeAll(failed.subList(0, Math.max(0, failed.size() - FAILURES_KEPT)));
    }

    /** Those that wait, run or failed, oldest first. */
    public List<RunningTask> list() {
        return List.copyOf(tasks);
    }

    /** Forgets a failure. */
    public void dismiss(RunningTask failed) {
        tasks.remove(failed);
        changed.run();
    }

    /** Asks every task to stop, and waits a little for those that are at it. */
    @Override
    public void close() {
        tasks.forEach(RunningTask::cancel);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
