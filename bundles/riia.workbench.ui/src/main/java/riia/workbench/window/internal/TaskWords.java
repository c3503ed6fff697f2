// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.List;

import riia.workbench.task.internal.RunningTask;
import riia.workbench.task.internal.RunningTask.State;

/** What the status line says of the tasks. */
final class TaskWords {

    /** Shorter tasks are over before they could be read. */
    private static final long WORTH_SAYING_MILLIS = 300;

    private TaskWords() {
    }

    static String of(List<RunningTask> tasks) {
        List<RunningTask> running = tasks.stream()
                .filter(task -> task.state() == State.RUNNING && task.elapsed() >= WORTH_SAYING_MILLIS).toList();
        long failed = tasks.stream().filter(task -> task.state() == State.FAILED).count();
        StringBuilder words = new StringBuilder("Tasks");
        if (!running.isEmpty()) {
            RunningTask first = running.get(0);
            words.append(": ").append(first.title());
            first.fraction().ifPresent(done -> words.append(' ').append(Math.round(done * 100)).append('%'));
            if (running.size() > 1) {
                words.append(" and ").append(running.size() - 1).append(" more");
            }
        }
        if (failed > 0) {
            words.append(running.isEmpty() ? ": " : ", ").append(failed).append(" failed");
        }
        return words.toString();
    }
}
