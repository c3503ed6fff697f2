// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Has a command done by the process that holds the workspace. */
final class CommandClient {

    private final OutputStream out;
    private final OutputStream err;

    CommandClient(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @return the exit status, or nothing when the holder did not take the command: it was about to end, and the caller may try for the
     *     workspace again
     * @throws IOException when the holder ended before the command did
     */
    OptionalInt send(Request request, Path socket) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            DataInputStream replies = new DataInputStream(Channels.newInputStream(channel));
            if (!isTaken(request, channel, replies)) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(relay(replies));
        } catch (java.net.SocketException notListening) {
            return OptionalInt.empty();
        }
    }

    private static boolean isTaken(Request request, SocketChannel channel, DataInputStream replies) {
        try {
            request.writeTo(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
            boolean taken = replies.readUnsignedByte() == Reply.TAKEN;
            replies.readInt();
            return taken;
        } catch (IOException ending) {
            return false;
        }
    }

    private int relay(DataInputStream replies) throws IOException {
        try {
            while (true) {
                int kind = replies.readUnsignedByte();
                byte[] bytes = replies.readNBytes(replies.readInt());
                switch (kind) {
                    case Reply.OUT -> print(bytes, out);
                    case Reply.ERR -> print(bytes, err);
                    case Reply.STATUS -> {
                        return bytes[0];
                    }
                    default -> throw new IOException("A reply of kind " + kind + ", expected output or a status");
                }
            }
        } catch (EOFException ended) {
            throw new IOException("the process that holds the workspace ended before the command did", ended);
        }
    }

    private static void print(byte[] bytes, OutputStream to) throws IOException {
        to.write(bytes);
        to.flush();
    }
}
