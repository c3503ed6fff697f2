// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.Supplier;

import riia.base.CancelledException;

/** What came of a call: a value, or in words why not. A view shows either in its place. */
sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {
    }

    record Failed<T>(String reason) implements Outcome<T> {
    }

    /** Calls, and turns a failure into words; a cancellation stays one. */
    static <T> Outcome<T> of(Supplier<T> call) {
        try {
            return new Done<>(call.get());
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return new Failed<>(message == null || message.isBlank() ? e.getClass().getSimpleName() : message);
        }
    }
}
