// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import riia.indicator.keeping.internal.DefinitionHash;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/** What files of one shape have in common: the headings without periods, and, where rows tell the indicator, the first labels. */
public final class Fingerprint {

    /** Rows that the importer looks at before it decides; later ones are not asked. */
    private static final int ROWS = 50;
    private static final int LABELS = 20;

    private Fingerprint() {
    }

    /** The fingerprint of a sheet's first rows where a mapping finds headings and labels; empty if it finds none. */
    public static String of(FileMapping mapping, List<Row> sheet) {
        List<Row> rows = sheet.subList(0, Math.min(ROWS, sheet.size()));
        Headings headings = new Headings(rows.stream().filter(row -> mapping.rows().isHeader(row.number())).toList());
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < headings.width(); i++) {
            headings.texts(i).stream().map(Fingerprint::timeless).filter(text -> !text.isEmpty()).forEach(texts::add);
        }
        if (texts.isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>(texts);
        if (mapping.orientation() != Orientation.ROW_PER_AUTHORITY && mapping.orientation() != Orientation.ROW_PER_FIGURE) {
            all.addAll(labels(mapping, headings, rows));
        }
        MessageDigest hash = DefinitionHash.sha256();
        return HexFormat.of().formatHex(hash.digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8))).substring(0, 32);
    }

    private static String timeless(String text) {
        PeriodWords words = PeriodWords.of(text);
        return words.any() ? Texts.key(words.rest()) : Texts.key(text);
    }

    private static List<String> labels(FileMapping mapping, Headings headings, List<Row> rows) {
        List<Integer> columns = new ArrayList<>();
        for (TextAt at : mapping.indicator().from()) {
            if (at instanceof TextAt.Column column) {
                headings.find(column.at()).ifPresent(columns::add);
            }
        }
        return rows.stream().filter(row -> mapping.rows().holds(row.number())).map(row -> Texts.key(String.join(" ",
                MappedRows.texts(row, columns)))).filter(label -> !label.isEmpty()).limit(LABELS).toList();
    }
}
