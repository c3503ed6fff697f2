// SPDX-License-Identifier: Apache-2.0
package riia.workbench.task.internal;

import java.util.Optional;

import riia.base.Progress;

/** One task in the background: written by its worker, read by the window. */
public final class RunningTask implements Progress {

    /** How a task stands. */
    public enum State { WAITING, RUNNING, FAILED, ENDED }

    private final String title;
    private volatile State state = State.WAITING;
    private volatile Step step = new Step("", 0, 0);
    private volatile boolean cancelled;
    private volatile Throwable failure;
    private volatile long began;

    private record Step(String what, long done, long total) {
    }

    RunningTask(String title) {
        this.title = title;
    }

    void begin() {
        began = System.nanoTime();
        state = State.RUNNING;
    }

    void end() {
        state = State.ENDED;
    }

    void fail(Throwable cause) {
        failure = cause;
        state = State.FAILED;
    }

    @Override
    public void step(String what, long done, long total) {
        step = new Step(what, done, total);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the task to stop; it does when it next looks. */
    public void cancel() {
        cancelled = true;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    /** How long it has been running, in milliseconds; 0 before it began. */
    public long elapsed() {
        return began == 0 ? 0 : (System.nanoTime() - began) / 1_000_000;
    }

    /** How far it is, 0 to 1; empty when that is not known. */
    public Optional<Double> fraction() {
        Step now = step;
        return now.total() > 0 ? Optional.of(Math.min(1.0, (double) now.done() / now.total())) : Optional.empty();
    }

    /** What it is doing, or why it failed, in one line. */
    public String words() {
        return switch (state) {
            case WAITING -> "waiting";
            case FAILED -> reason(failure);
            case ENDED -> "done";
            case RUNNING -> cancelled ? "stopping" : running(step);
        };
    }

    private static String running(Step now) {
        String what = now.what().isEmpty() ? "running" : now.what();
        return now.total() > 0 ? what + ", " + now.done() * 100 / now.total() + "%" : what;
    }

    /** What a failure says, or what kind it is when it says nothing. */
    public static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
