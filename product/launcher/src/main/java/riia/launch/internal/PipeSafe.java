// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * An output whose reader may have gone ({@code riia audit | head}): from the first failure on, nothing is written and nothing is said,
 * so that the command comes to its own end.
 */
final class PipeSafe extends OutputStream {

    private final OutputStream to;
    private volatile IOException failure;

    PipeSafe(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** What kept output from its reader, unless the reader had simply seen enough: a full disk, for one. */
    Optional<IOException> loss() {
        return failure == null || String.valueOf(failure.getMessage()).contains("Broken pipe") ? Optional.empty() : Optional.of(failure);
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                to.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
