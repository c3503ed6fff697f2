// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a part. */
final class XmlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlText() {
    }

    /**
     * Parts are in UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.4), whatever their first line says. Decoded here, since the parser would write about
     * bytes that are wrong to the console.
     */
    static Reader of(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 2);
        byte[] head = bytes.readNBytes(2);
        bytes.unread(head);
        boolean little = head.length == 2 && (head[1] == 0 || head[0] == (byte) 0xFF);
        boolean big = head.length == 2 && (head[0] == 0 || head[0] == (byte) 0xFE);
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        PushbackReader text = new PushbackReader(new InputStreamReader(bytes, charset.newDecoder()));
        int mark = text.read();
        if (mark >= 0 && mark != BYTE_ORDER_MARK) {
            text.unread(mark);
        }
        return text;
    }
}
