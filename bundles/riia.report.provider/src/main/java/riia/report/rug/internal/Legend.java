// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import riia.base.Marker;
import riia.benchmark.Row;

/** What the signs of a rug mean: only those that are there. */
public final class Legend {

    /** Stands where there is no figure. */
    static final String ABSENT = "\u2013";

    private Legend() {
    }

    /** Each first the sign. */
    public static List<String> of(List<Row> rows) {
        List<String> legend = new ArrayList<>();
        if (has(rows, row -> row.band().isPresent())) {
            legend.addAll(List.of("A best quarter of England, where a direction is good", "B second", "C third", "D fourth"));
        }
        if (has(rows, row -> row.quarter().isPresent() && row.band().isEmpty())) {
            legend.addAll(List.of("1 highest quarter of England, where none is", "2 second", "3 third", "4 lowest"));
        }
        if (has(rows, row -> row.value().isPresent() && row.quarter().isEmpty() && row.rankRegion().isPresent())) {
            legend.add("1st position in the region, best or else highest first; not shaded");
        }
        if (has(rows, row -> !Signs.arrow(row).isEmpty())) {
            legend.addAll(List.of(Signs.RISING + " rising, beyond the noise of its own series", Signs.FALLING + " falling, likewise"));
        }
        Set<Marker> markers = new TreeSet<>();
        rows.forEach(row -> row.marker().ifPresent(markers::add));
        markers.stream().filter(marker -> !marker.symbol().isEmpty()).forEach(marker -> legend.add(marker.symbol() + " " + marker.label()));
        legend.add(ABSENT + " no figure");
        return legend;
    }

    private static boolean has(List<Row> rows, Predicate<Row> what) {
        return rows.stream().anyMatch(what);
    }
}
