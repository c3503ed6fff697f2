// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/**
 * Compound files ([MS-CFB]): workbooks before 2007, and every workbook with a password, whose zip lies encrypted in one. Which it is tell the
 * names of the streams within.
 */
final class OldOffice {

    private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Names of streams, most telling first. */
    private enum Kind {
        ENCRYPTED("EncryptedPackage", "a workbook locked with a password", "a workbook without a password",
                "Open it, choose 'File', 'Info', 'Protect', remove the password, and send the file by a safe way."),
        WORKBOOK("Workbook", "a workbook of the old kind (.xls)", "a workbook as .xlsx", Refusals.SAVE_AS),
        BOOK("Book", "a workbook of the old kind (.xls)", "a workbook as .xlsx", Refusals.SAVE_AS),
        WORD("WordDocument", "a Word document", "a workbook as .xlsx", "Ask for the figures as a workbook or as CSV.");

        private final byte[] stream;
        private final String found;
        private final String expected;
        private final String remedy;

        Kind(String stream, String found, String expected, String remedy) {
            this.stream = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
            this.found = found;
            this.expected = expected;
            this.remedy = remedy;
        }
    }

    private OldOffice() {
    }

    static boolean begins(byte[] head) {
        return head.length >= SIGNATURE.length && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, head, 0, SIGNATURE.length);
    }

    /** What to say of such a file. */
    static UnreadableException refuse(ImportSource source, Refusals refusals) throws IOException {
        boolean[] seen = new boolean[Kind.values().length];
        int[] matched = new int[seen.length];
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                for (Kind kind : Kind.values()) {
                    int at = matched[kind.ordinal()];
                    at = (byte) one == kind.stream[at] ? at + 1 : (byte) one == kind.stream[0] ? 1 : 0;
                    seen[kind.ordinal()] |= at == kind.stream.length;
                    matched[kind.ordinal()] = at == kind.stream.length ? 0 : at;
                }
            }
        }
        for (Kind kind : Kind.values()) {
            if (seen[kind.ordinal()]) {
                return refusals.of(kind.found, kind.expected, kind.remedy);
            }
        }
        return refusals.of("a file of an Office before 2007", "a workbook as .xlsx", Refusals.SAVE_AS);
    }
}
