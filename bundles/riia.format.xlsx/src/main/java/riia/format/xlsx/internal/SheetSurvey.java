// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/**
 * What must be known before a sheet's first row and stands behind its last: the merged areas, and how many columns hold anything. Sheets
 * without merged cells are not gone through for it.
 *
 * @param width the number of columns up to the last that holds something; 0 where nothing is merged
 */
record SheetSurvey(List<Area> merged, int width) {

    private static final String ELEMENT = "mergeCell";
    private static final int BUFFER = 1 << 13;

    static SheetSurvey of(Parts parts, Sheet sheet, Refusals refusals) throws IOException, UnreadableException {
        List<Area> merged = new ArrayList<>();
        int width = 0;
        if (mentionsMerged(parts, sheet)) {
            try (Xml xml = parts.xml(sheet.part())) {
                int column = -1;
                while (xml.tag()) {
                    if (xml.starts("row")) {
                        column = -1;
                    } else if (xml.starts("c")) {
                        int before = column;
                        column = Reference.of(xml.attribute("r")).map(Reference::column).orElse(before + 1);
                    } else if (xml.starts("v") || xml.starts("is")) {
                        width = Math.max(width, Math.min(column + 1, Limits.COLUMNS));
                    } else if (xml.starts(ELEMENT)) {
                        merged.add(area(xml.attribute("ref"), merged.size(), refusals));
                    }
                }
            }
        }
        return new SheetSurvey(merged, width);
    }

    private static Area area(String text, int known, Refusals refusals) throws UnreadableException {
        Optional<Area> area = Area.of(text);
        if (area.isEmpty() || known == Limits.MERGED_AREAS) {
            throw refusals.of(area.isEmpty() ? "merged cells '" + SheetRows.shown(text) + "'" : "more than " + known + " merged areas",
                    "areas such as B2:D3, at most " + Limits.MERGED_AREAS, Refusals.SEND_AGAIN);
        }
        return area.get();
    }

    /** Looks for the name among the bytes, which costs a tenth of reading the tags; true where bytes are not letters. */
    private static boolean mentionsMerged(Parts parts, Sheet sheet) throws IOException, UnreadableException {
        byte[] buffer = new byte[BUFFER];
        int matched = 0;
        try (InputStream in = parts.open(sheet.part())) {
            int begun = in.readNBytes(buffer, 0, 4);
            if (begun < 4 || buffer[0] != '<' && buffer[0] != (byte) 0xEF || buffer[1] == 0) {
                return true;
            }
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == ELEMENT.charAt(matched) ? matched + 1 : buffer[i] == ELEMENT.charAt(0) ? 1 : 0;
                    if (matched == ELEMENT.length()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (PartException e) {
            throw e.refusal();
        }
    }
}
