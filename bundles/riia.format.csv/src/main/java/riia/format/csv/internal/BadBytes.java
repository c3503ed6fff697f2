// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;

import riia.base.Place;

/** What could not be decoded, in order, until the cells are known in which it stands. Each left a {@link #MARK} in the text. */
final class BadBytes {

    /** Stands for what is no character: a code point that no text may hold. */
    static final char MARK = '\uFFFF';

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final EncodingGuess guess;
    private final Faults faults;
    private final boolean zeros;
    private final Deque<String> pending = new ArrayDeque<>();

    /** @param zeros whether bytes 0 are in the file */
    BadBytes(EncodingGuess guess, boolean zeros, Faults faults) {
        this.guess = guess;
        this.faults = faults;
        this.zeros = zeros || guess.encoding().wide();
    }

    /** Bytes that are no character of the encoding. */
    void undecoded(ByteBuffer bytes, int length) {
        int first = bytes.get(bytes.position()) & 0xFF;
        if (length == 1 && !guess.encoding().wide()) {
            pending.add("byte 0x" + hex(first) + (guess.encoding() == Encoding.UTF_8
                    ? inWindows(first).map(one -> " ('" + one + "' in Windows-1252)").orElse("") : ""));
            return;
        }
        StringBuilder found = new StringBuilder("bytes");
        for (int i = 0; i < length && i < bytes.remaining(); i++) {
            found.append(" 0x").append(hex(bytes.get(bytes.position() + i) & 0xFF));
        }
        pending.add(found.toString());
    }

    /** Reports the cells of a row that hold marks, or characters 0, which no text holds. */
    void report(String[] row, Records records) {
        if (pending.isEmpty() && !zeros) {
            return;
        }
        for (int i = 0; i < row.length; i++) {
            if (zeros && row[i].indexOf(0) >= 0) {
                add(records.place(i), "a zero byte", "text", " is no text. The file is damaged; export it again.");
            }
            int at = pending.isEmpty() ? -1 : row[i].indexOf(MARK);
            if (at >= 0) {
                add(records.place(i), pending.peek(), guess.expected(), " is not " + guess.encoding().label()
                        + ". Save the file as 'CSV UTF-8' and send it again" + (guess.told() ? "." : ", or tell which encoding it has."));
            }
            for (; at >= 0; at = row[i].indexOf(MARK, at + 1)) {
                pending.poll();
            }
        }
    }

    private void add(Place cell, String found, String expected, String message) {
        faults.add("encoding", cell, found, expected,
                "Row " + cell.row().orElse(0) + ", column '" + cell.column().orElse("") + "': " + found + message);
    }

    /** The character of a byte in Windows-1252, if it is one. */
    static Optional<String> inWindows(int one) {
        String character = new String(new byte[] {(byte) one}, WINDOWS);
        return character.equals("\uFFFD") ? Optional.empty() : Optional.of(character);
    }

    private static String hex(int one) {
        return HexFormat.of().withUpperCase().toHexDigits((byte) one);
    }
}
