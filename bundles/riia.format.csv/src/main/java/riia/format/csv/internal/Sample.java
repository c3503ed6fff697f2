// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The first rows of a file, as far as its first window holds them, from which its dialect is guessed. */
final class Sample {

    private static final int ROWS = 100;

    private final char[] text;
    private final int from;
    private final int to;
    private final boolean whole;

    Sample(Text text, int from) {
        this.text = text.window();
        this.from = from;
        this.to = text.end();
        this.whole = text.last();
    }

    int from() {
        return from;
    }

    /** How many cells each of the first rows that are not empty has. */
    int[] cells(char delimiter, char quote) {
        RecordEnd record = new RecordEnd(delimiter, quote);
        int[] cells = new int[ROWS];
        int rows = 0;
        for (int at = from; at < to && rows < ROWS;) {
            int end = record.find(text, at, to);
            if (end < 0 && !whole && rows > 0) {
                break;
            }
            if (end != at) {
                cells[rows++] = record.cells();
            }
            at = end < 0 ? to : end + 1;
        }
        return Arrays.copyOf(cells, rows);
    }

    /** How many cells begin with a quote, behind any delimiter or line end. */
    int beginWith(char quote) {
        int count = 0;
        boolean begins = true;
        for (int i = from; i < to; i++) {
            count += begins && text[i] == quote ? 1 : 0;
            begins = border(text[i]);
        }
        return count;
    }

    /** How many cells begin and end with a quote and hold no other; 0 if one begins with it and does not end so. */
    int wrappedIn(char quote) {
        int wrapped = 0;
        int opened = -1;
        for (int i = from; i < to; i++) {
            if (text[i] == quote) {
                boolean begins = i == from || border(text[i - 1]);
                if (opened >= 0 && (i + 1 == to || border(text[i + 1]))) {
                    wrapped++;
                    opened = -1;
                } else if (opened >= 0 && begins) {
                    return 0;
                } else if (begins) {
                    opened = i;
                }
            } else if (opened >= 0 && (text[i] == '\n' || text[i] == '\r')) {
                return 0;
            }
        }
        return opened >= 0 && whole ? 0 : wrapped;
    }

    /** The line ends that stand in it. */
    String lineEnds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            if (text[i] == '\r') {
                boolean pair = i + 1 < to && text[i + 1] == '\n';
                kinds.add(pair ? "CRLF" : "CR");
                i += pair ? 1 : 0;
            } else if (text[i] == '\n') {
                kinds.add("LF");
            }
        }
        return kinds.isEmpty() ? "none" : String.join(" and ", kinds);
    }

    private static boolean border(char one) {
        return one == '\n' || one == '\r' || DelimiterGuess.known(one);
    }
}
