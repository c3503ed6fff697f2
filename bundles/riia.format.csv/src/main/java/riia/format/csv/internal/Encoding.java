// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import riia.base.Place;

/** Strict UTF-8: nothing is guessed, since a wrong guess changes names without a sound. */
final class Encoding {

    private static final String EXPECTED = "UTF-8";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {
    }

    /** Where the text begins, behind a byte order mark; adds a fault if the file is empty or plainly no UTF-8. */
    static int begin(byte[] bytes, Faults faults) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            wide(faults, "UTF-16 (byte order mark " + hex(bytes, 0) + " " + hex(bytes, 1) + ")");
        } else if (bytes.length > start + 3 && (bytes[start] == 0 || bytes[start + 1] == 0)) {
            wide(faults, "zero bytes, as UTF-16 has them");
        } else if (blank(bytes, start)) {
            faults.add("empty", Place.file(faults.file()), bytes.length == 0 ? "0 bytes" : "only blank lines", "a header row and figures",
                    faults.file() + " is empty. Export the return again and check that it holds rows.");
        }
        return start;
    }

    private static void wide(Faults faults, String found) {
        faults.add("encoding", Place.cell(faults.file(), 1, "A"), found, EXPECTED,
                "Row 1, column 'A': the file begins with " + found + ". Save it as 'CSV UTF-8' and send it again.");
    }

    private static boolean startsWith(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The first byte of a range that is no UTF-8, or -1. */
    static int firstBad(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
            return -1;
        } catch (CharacterCodingException e) {
            return in.position();
        }
    }

    /** A byte that is no UTF-8, in words: what it is, and what it would be in a Windows code page. */
    static String describe(byte[] bytes, int bad) {
        String character = new String(bytes, bad, 1, WINDOWS);
        return "byte 0x" + hex(bytes, bad) + (character.equals("\uFFFD") ? "" : " ('" + character + "' in Windows-1252)");
    }

    /** Reports a cell that holds a byte that is no UTF-8. */
    static void report(Faults faults, Place cell, byte[] bytes, int bad) {
        String found = describe(bytes, bad);
        faults.add("encoding", cell, found, EXPECTED, "Row " + cell.row().orElse(0) + ", column '" + cell.column().orElse("")
                + "': " + found + " is not UTF-8. Save the file as 'CSV UTF-8' and send it again.");
    }

    private static String hex(byte[] bytes, int index) {
        return HexFormat.of().withUpperCase().toHexDigits(bytes[index]);
    }
}
