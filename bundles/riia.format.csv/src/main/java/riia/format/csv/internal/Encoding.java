// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The encodings that can be told; the first four can be detected. */
enum Encoding {

    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252")),
    ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
    ISO_8859_15("ISO-8859-15", Charset.forName("ISO-8859-15")),
    MAC_ROMAN("MacRoman", Charset.forName("x-MacRoman"));

    private final String label;
    private final Charset charset;
    private final int[] mark;

    Encoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** Whether each character takes two bytes or four. */
    boolean wide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /** How many bytes at the start are this encoding's byte order mark: 0 if there is none. */
    int marked(byte[] head) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Encoding::label).toList();
    }

    /** The encoding of a label that was checked before. */
    static Encoding of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equalsIgnoreCase(label)).findFirst().orElseThrow();
    }
}
