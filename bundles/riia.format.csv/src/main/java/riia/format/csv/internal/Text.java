// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * A file's characters through a window that moves on. The window grows only as far as one record needs, up to {@link #LONGEST}.
 */
final class Text {

    /** Characters in a record; a workbook's row could hold more, but no return does. */
    static final int LONGEST = 1 << 20;

    private static final int STEP = 1 << 16;
    private static final int PAIR = 2;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(STEP).limit(0);
    private final BadBytes bad;
    private boolean inputEnded;
    private char[] window = new char[STEP];
    private int end;
    private boolean last;

    Text(InputStream in, EncodingGuess guess, BadBytes bad) throws IOException {
        this.in = in;
        this.bad = bad;
        decoder = guess.encoding().charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.skipNBytes(guess.mark());
        more(0);
    }

    /** The characters; only those before {@link #end()} count. Another array after {@link #more}. */
    char[] window() {
        return window;
    }

    int end() {
        return end;
    }

    /** Whether the file ends where the window does. */
    boolean last() {
        return last;
    }

    /** Drops the characters before a position, which becomes 0, and adds more; false if a record became too long for that. */
    boolean more(int from) throws IOException {
        if (from == 0 && window.length - end < PAIR) {
            if (window.length >= LONGEST) {
                return false;
            }
            window = Arrays.copyOf(window, window.length * 2);
        }
        System.arraycopy(window, from, window, 0, end - from);
        end -= from;
        fill();
        return true;
    }

    private void fill() throws IOException {
        CharBuffer out = CharBuffer.wrap(window, end, window.length - end);
        while (!last) {
            CoderResult result = decoder.decode(bytes, out, inputEnded);
            if (result.isError()) {
                if (!out.hasRemaining()) {
                    break;
                }
                bad.undecoded(bytes, result.length());
                bytes.position(bytes.position() + result.length());
                out.put(BadBytes.MARK);
            } else if (result.isOverflow()) {
                break;
            } else if (inputEnded) {
                decoder.flush(out);
                last = true;
            } else {
                read();
            }
        }
        end = out.position();
    }

    private void read() throws IOException {
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        inputEnded = bytes.position() + count < bytes.limit();
        bytes.position(bytes.position() + count).flip();
    }

    /** All characters from a position to the end of the file. */
    Reader reader(int from) {
        return new Rest(from);
    }

    private final class Rest extends Reader {

        private int at;

        Rest(int from) {
            at = from;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (at == end && !last) {
                more(at);
                at = 0;
            }
            int count = Math.min(length, end - at);
            System.arraycopy(window, at, target, offset, count);
            at += count;
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() {
            // who opened the file closes it
        }
    }
}
