// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import riia.indicator.spi.Row;

/** The row of headings: finds columns whatever their order, capitals and surrounding blanks. */
final class Header {

    private final Row row;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Set<String> repeated = new TreeSet<>();

    Header(Row row) {
        this.row = row;
        for (int i = 0; i < row.cells().length; i++) {
            String key = key(row.cells()[i]);
            if (!key.isEmpty() && positions.putIfAbsent(key, i) != null) {
                repeated.add(key);
            }
        }
    }

    /** The first row that holds anything, if one does. */
    static Header of(List<Row> rows) {
        return new Header(rows.stream().filter(row -> !blank(row)).findFirst().orElse(new Row("", 1, new String[0])));
    }

    static boolean blank(Row row) {
        return Arrays.stream(row.cells()).allMatch(String::isBlank);
    }

    static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    /** The position of a column from 0, or -1. */
    int position(String heading) {
        return positions.getOrDefault(key(heading), -1);
    }

    List<String> missing(List<String> headings) {
        return headings.stream().filter(heading -> position(heading) < 0).distinct().toList();
    }

    /** Headings as they stand that are not among the known ones. */
    List<String> besides(Set<String> known) {
        List<String> others = new ArrayList<>();
        positions.forEach((key, position) -> {
            if (!known.contains(key)) {
                others.add(row.cells()[position].strip());
            }
        });
        return others;
    }

    Set<String> repeated() {
        return repeated;
    }

    int width() {
        return row.cells().length;
    }

    Row row() {
        return row;
    }
}
