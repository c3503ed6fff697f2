// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command tells the process that holds the workspace.
 *
 * @param folder where the user typed it
 * @param terminal whether the user looks at a terminal
 */
record Request(List<String> arguments, Path folder, boolean terminal) {

    private static final int PROTOCOL = 0x52494901;
    private static final int MOST_ARGUMENTS = 100_000;
    private static final int LONGEST_ARGUMENT = 1 << 20;

    Request {
        arguments = List.copyOf(arguments);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(PROTOCOL);
        out.writeBoolean(terminal);
        write(folder.toString(), out);
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            write(argument, out);
        }
        out.flush();
    }

    /** @throws IOException when the other end speaks another protocol, or asks for more than a command line can hold */
    static Request readFrom(DataInputStream in) throws IOException {
        int protocol = in.readInt();
        if (protocol != PROTOCOL) {
            throw new IOException("Protocol " + Integer.toHexString(protocol) + ", expected " + Integer.toHexString(PROTOCOL));
        }
        boolean terminal = in.readBoolean();
        Path folder = Path.of(read(in));
        int count = within(in.readInt(), MOST_ARGUMENTS);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(read(in));
        }
        return new Request(arguments, folder, terminal);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[within(in.readInt(), LONGEST_ARGUMENT)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int within(int size, int most) throws IOException {
        if (size < 0 || size > most) {
            throw new IOException("A size of " + size + ", expected at most " + most);
        }
        return size;
    }
}
