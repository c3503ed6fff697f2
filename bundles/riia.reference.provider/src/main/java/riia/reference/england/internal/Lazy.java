// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.util.function.Supplier;

/** A value that is made on first use, once, whoever asks: start-up pays for no file that nobody reads. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
