// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.indicator.spi.UnreadableException;

/** Text in one run or several, without the phonetic hints beside it (ISO/IEC 29500-1, 18.4.8). */
final class RichText {

    /** Characters that XML cannot hold, as ST_Xstring writes them (22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {
    }

    /** The text of the element that starts here, up to its end. */
    static String read(Xml xml, String element) throws IOException, UnreadableException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.tag() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.starts("t") && !phonetic) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }
}
