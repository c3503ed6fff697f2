// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared: any authorities, indicators and periods of a dataset. Holds no figures.
 *
 * @param indicators ids, in the order in which they are shown
 * @param authorities codes, in the order of their lines
 * @param from code of the first period; empty for the first with figures
 * @param until code of the last; empty for the newest
 * @param basis as in {@link riia.benchmark.ComparisonQuery.Basis}, in small letters
 * @param show {@code charts} or {@code table}
 */
record Chosen(String dataset, List<String> indicators, List<String> authorities, String from, String until, String basis, int model,
        String breakdown, String show) {

    static final String CHARTS = "charts";
    static final String TABLE = "table";
    static final String INDICATORS = "indicators";
    static final String AUTHORITIES = "authorities";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SHOW = "show";

    Chosen {
        indicators = List.copyOf(indicators);
        authorities = List.copyOf(authorities);
    }

    /** As a view keeps it. */
    Map<String, String> parameters() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("dataset", dataset);
        kept.put(INDICATORS, String.join(",", indicators));
        kept.put(AUTHORITIES, String.join(",", authorities));
        kept.put(FROM, from);
        kept.put(UNTIL, until);
        kept.put("basis", basis.toUpperCase(java.util.Locale.ROOT));
        kept.put("model", String.valueOf(model));
        kept.put("breakdown", breakdown);
        kept.put(SHOW, show);
        return kept;
    }

    /** The parts of a kept list. */
    static List<String> parts(String kept) {
        return Arrays.stream(kept.split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    /** A list with one more, or without it. */
    static List<String> toggled(List<String> list, String one) {
        List<String> next = new ArrayList<>(list);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }
}
