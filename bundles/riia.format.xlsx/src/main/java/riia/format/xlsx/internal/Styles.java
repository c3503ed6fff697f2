// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/** The number format of each style that cells refer to. */
final class Styles {

    private final List<NumberFormat> formats = new ArrayList<>();

    private Styles() {
    }

    static Styles of(Parts parts, Optional<String> part, Refusals refusals) throws IOException, UnreadableException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            try (Xml xml = parts.xml(part.get())) {
                styles.read(xml, refusals);
            }
        }
        return styles;
    }

    private void read(Xml xml, Refusals refusals) throws IOException, UnreadableException {
        Map<Integer, NumberFormat> coded = new HashMap<>();
        boolean cells = false;
        while (xml.tag()) {
            if (xml.starts("numFmt")) {
                coded.put(Numbers.whole(xml.attribute("numFmtId")).orElse(0), NumberFormat.of(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf")) {
                int id = Numbers.whole(xml.attribute("numFmtId")).orElse(0);
                formats.add(coded.getOrDefault(id, NumberFormat.builtIn(id)));
            }
            if (formats.size() > Limits.STYLES || coded.size() > Limits.STYLES) {
                throw refusals.of("more than " + Limits.STYLES + " cell styles", "at most so many", Refusals.SEND_AGAIN);
            }
        }
    }

    /** The number format of a cell; plain if it has no style, or one that is not there. */
    NumberFormat of(String style) {
        return style.isEmpty() ? NumberFormat.PLAIN : Numbers.whole(style).filter(number -> number < formats.size()).map(formats::get)
                .orElse(NumberFormat.PLAIN);
    }
}
