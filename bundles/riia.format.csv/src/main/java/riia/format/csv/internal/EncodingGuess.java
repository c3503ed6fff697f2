// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.ImportSource;
import riia.indicator.spi.Detection;

/**
 * The encoding of a file, and why. Strict where UTF-8 is meant: a file with sound sequences of UTF-8 and broken ones is damaged, and is
 * not read as something else in which every byte would be some character.
 *
 * @param mark how many bytes at the start are a byte order mark, to be skipped
 * @param expected how a byte that is none of its characters is answered
 */
record EncodingGuess(Encoding encoding, int mark, boolean told, String reason, String expected) {

    static final String KEY = "encoding";
    static final String LABEL = "Character encoding";

    /** So many broken for each sound sequence, and the sound ones are there by chance. */
    private static final long BY_CHANCE = 10;
    private static final double MANY_ZEROS = 0.4;
    private static final double FEW_ZEROS = 0.1;

    static EncodingGuess of(ByteSurvey survey, ImportSource source, Optional<String> told) throws IOException {
        if (told.isPresent()) {
            Encoding encoding = Encoding.of(told.get());
            return new EncodingGuess(encoding, encoding.marked(survey.head()), true, "", encoding.label());
        }
        for (Encoding encoding : Encoding.values()) {
            int mark = encoding.marked(survey.head());
            if (mark > 0) {
                return guess(encoding, mark, "The file begins with the byte order mark "
                        + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(survey.head(), 0, mark));
            }
        }
        if (survey.zeroShare(1) > MANY_ZEROS && survey.zeroShare(0) < FEW_ZEROS) {
            return guess(Encoding.UTF_16LE, 0, "Nearly every second byte is zero, beginning with the second");
        }
        if (survey.zeroShare(0) > MANY_ZEROS && survey.zeroShare(1) < FEW_ZEROS) {
            return guess(Encoding.UTF_16BE, 0, "Nearly every second byte is zero, beginning with the first");
        }
        return of(survey.utf8(), source);
    }

    private static EncodingGuess of(Utf8Sequences utf8, ImportSource source) throws IOException {
        if (utf8.broken() == 0) {
            return guess(Encoding.UTF_8, 0, utf8.sound() == 0 ? "All characters are ASCII, which nearly every encoding writes alike"
                    : number(utf8.sound(), "character") + " beyond ASCII, all sound UTF-8");
        }
        if (utf8.torn() || utf8.sound() * BY_CHANCE >= utf8.broken()) {
            String others = utf8.torn() && utf8.sound() == 0 ? "and the file ends within a character of it"
                    : "which has " + number(utf8.sound(), "character") + " beyond ASCII in sound UTF-8 and " + number(utf8.broken(), "byte")
                            + " outside it: it is damaged or was put together from several";
            return new EncodingGuess(Encoding.UTF_8, 0, false, "Most of the file is", "UTF-8 as in the rest of the file, " + others);
        }
        String seen = "byte 0x" + HexFormat.of().withUpperCase().toHexDigits((byte) utf8.firstBroken()) + " in line "
                + ByteSurvey.line(source, utf8.firstBrokenAt()) + " is not UTF-8";
        Optional<String> character = BadBytes.inWindows(utf8.firstBroken());
        return guess(Encoding.WINDOWS_1252, 0, capital(seen) + character.map(one -> ", and is '" + one + "' in Windows-1252").orElse("")
                + (utf8.sound() == 0 ? "" : "; " + utf8.sound() + " of the other bytes would by chance be UTF-8"));
    }

    private static EncodingGuess guess(Encoding encoding, int mark, String reason) {
        return new EncodingGuess(encoding, mark, false, reason, encoding.label());
    }

    private static String number(long count, String thing) {
        return String.format(Locale.UK, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    Detection detection() {
        return new Detection(KEY, LABEL, encoding.label(), told, reason);
    }
}
