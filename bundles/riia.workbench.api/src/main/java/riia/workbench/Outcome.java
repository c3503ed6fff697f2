// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.function.Supplier;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.CancelledException;

/**
 * What came of a call that a view has made in the background: a value, or in words why not, to be shown in its place.
 *
 * @param <T> of the value
 */
@ProviderType
public sealed interface Outcome<T> {

    /** It worked. */
    record Done<T>(T value) implements Outcome<T> {
    }

    /** It did not; the reason is a sentence for the user. */
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
