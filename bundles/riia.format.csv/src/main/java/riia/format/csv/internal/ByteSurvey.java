// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import riia.indicator.ImportSource;

/** What one pass over all bytes of a file tells of its encoding. Holds one buffer, however long the file. */
final class ByteSurvey {

    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4096;

    private byte[] head = {};
    private final Utf8Sequences utf8 = new Utf8Sequences();
    private boolean zeros;
    private boolean blank = true;
    private long length;

    private ByteSurvey() {
    }

    static ByteSurvey of(ImportSource source) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                survey.take(buffer, read);
            }
        }
        survey.utf8.end();
        return survey;
    }

    private void take(byte[] buffer, int count) {
        if (length == 0) {
            head = Arrays.copyOf(buffer, Math.min(count, HEAD));
        }
        int mark = length == 0 ? Arrays.stream(Encoding.values()).mapToInt(one -> one.marked(head)).max().orElse(0) : 0;
        for (int i = mark; i < count; i++) {
            byte one = buffer[i];
            if (one <= 0 || utf8.open()) {
                utf8.take(one & 0xFF, length + i);
                zeros |= one == 0;
            }
            if (blank && one != '\n' && one != '\r' && one != ' ' && one != '\t' && one != 0) {
                blank = false;
            }
        }
        length += count;
    }

    /** The first bytes, at most 4,096. */
    byte[] head() {
        return head;
    }

    /** How the bytes look as UTF-8. */
    Utf8Sequences utf8() {
        return utf8;
    }

    /** Whether there are bytes 0. */
    boolean zeros() {
        return zeros;
    }

    /** Whether there are only line ends, spaces and tabs, in whatever encoding. */
    boolean blank() {
        return blank;
    }

    long length() {
        return length;
    }

    /** How many of the first bytes at even (0) or odd (1) places are 0, as a share. */
    double zeroShare(int parity) {
        int zero = 0;
        for (int i = parity; i < head.length; i += 2) {
            zero += head[i] == 0 ? 1 : 0;
        }
        return head.length < 4 ? 0 : zero * 2.0 / head.length;
    }

    /** The line in which a byte stands: the first is 1. */
    static long line(ImportSource source, long offset) throws IOException {
        long line = 1;
        int before = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (long left = offset; left > 0;) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, BUFFER));
                if (read == 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    line += buffer[i] == '\n' && before != '\r' || buffer[i] == '\r' ? 1 : 0;
                    before = buffer[i];
                }
                left -= read;
            }
        }
        return line;
    }
}
