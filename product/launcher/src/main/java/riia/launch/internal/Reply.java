// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The answer to a {@link Request}: a row of frames, each a kind and a length; first that the command was taken, then what it prints, as
 * it prints it, last its exit status.
 */
final class Reply {

    static final int TAKEN = 1;
    static final int OUT = 2;
    static final int ERR = 3;
    static final int STATUS = 4;

    private final DataOutputStream to;

    Reply(DataOutputStream to) {
        this.to = to;
    }

    void taken() throws IOException {
        frame(TAKEN, new byte[0], 0, 0);
    }

    void status(int status) throws IOException {
        frame(STATUS, new byte[] {(byte) status}, 0, 1);
    }

    /** A stream whose bytes arrive at the other end as frames of this kind. */
    OutputStream stream(int kind) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                frame(kind, bytes, from, length);
            }
        };
    }

    private synchronized void frame(int kind, byte[] bytes, int from, int length) throws IOException {
        to.writeByte(kind);
        to.writeInt(length);
        to.write(bytes, from, length);
        to.flush();
    }
}
