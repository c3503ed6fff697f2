// SPDX-License-Identifier: Apache-2.0
package riia.workbench.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final Semaphore changes = new Semaphore(0);
    private final BackgroundTasks tasks = new BackgroundTasks(ui::add, changes::release);

    @AfterEach
    void close() {
        tasks.close();
    }

    private void changed(int times) throws InterruptedException {
        assertThat(changes.tryAcquire(times, 5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_result_goes_to_the_user_interfaces_thread_and_the_task_is_forgotten() throws InterruptedException {
        StringBuilder result = new StringBuilder();
        tasks.start("Add", progress -> 2 + 2, result::append);
        ui.poll(5, TimeUnit.SECONDS).run();
        changed(2);
        assertThat(result).hasToString("4");
        assertThat(tasks.list()).isEmpty();
    }

    @Test
    void a_failure_is_kept_with_its_reason_until_it_is_dismissed() throws InterruptedException {
        tasks.start("Fall", progress -> {
            throw new IllegalStateException("a stone");
        }, never -> { });
        changed(2);
        assertThat(tasks.list()).singleElement().satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(RunningTask.State.FAILED);
            assertThat(failed.words()).isEqualTo("a stone");
        });
        assertThat(ui).isEmpty();
        tasks.dismiss(tasks.list().get(0));
        assertThat(tasks.list()).isEmpty();
    }

    @Test
    void a_cancelled_task_ends_where_it_looks_and_gives_no_result() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        RunningTask running = tasks.start("Count", progress -> {
            begun.countDown();
            while (true) {
                progress.step("sheep", 1, 4);
                progress.check();
                Thread.onSpinWait();
            }
        }, never -> { });
        begun.await();
        running.cancel();
        changed(2);
        assertThat(tasks.list()).isEmpty();
        assertThat(ui).isEmpty();
        assertThat(running.fraction()).contains(0.25);
    }
}
