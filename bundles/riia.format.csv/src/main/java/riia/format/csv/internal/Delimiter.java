// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

/** Recognises the delimiter of a file by its first line. */
final class Delimiter {

    private static final byte[] KNOWN = {',', ';', '\t'};

    private Delimiter() {
    }

    /** The one that stands most often in the first line, outside quotes; a comma if none does. */
    static byte of(byte[] bytes, int start) {
        int[] count = new int[KNOWN.length];
        boolean quoted = false;
        for (int i = start; i < bytes.length && (quoted || bytes[i] != '\n' && bytes[i] != '\r'); i++) {
            if (bytes[i] == '"') {
                quoted = !quoted;
            }
            for (int known = 0; known < KNOWN.length; known++) {
                if (!quoted && bytes[i] == KNOWN[known]) {
                    count[known]++;
                }
            }
        }
        int best = 0;
        for (int known = 1; known < KNOWN.length; known++) {
            best = count[known] > count[best] ? known : best;
        }
        return KNOWN[best];
    }
}
