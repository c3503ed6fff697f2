// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.SeriesBreak;
import riia.indicator.DatasetDefinition;
import riia.indicator.Submission;

/**
 * Under which version of a dataset's definition each accepted return was read. Another first number says that something is counted or
 * divided otherwise, and breaks the series; a small change does not.
 */
final class Versions {

    private final String dataset;
    private final Map<AreaCode, Map<Period, String>> known = new HashMap<>();

    Versions(DatasetDefinition dataset, List<Submission> accepted) {
        this.dataset = dataset.name();
        for (Submission one : accepted) {
            known.computeIfAbsent(one.authority(), code -> new TreeMap<>()).put(one.period(), one.datasetVersion());
        }
    }

    /** Where the series of an authority breaks, oldest first. */
    List<SeriesBreak> breaks(AreaCode authority) {
        List<SeriesBreak> breaks = new ArrayList<>();
        String before = null;
        for (Map.Entry<Period, String> one : known.getOrDefault(authority, Map.of()).entrySet()) {
            if (before != null && !first(before).equals(first(one.getValue()))) {
                breaks.add(new SeriesBreak(one.getKey(), SeriesBreak.Kind.DEFINITION, "Returns until then were read under version " + before
                        + " of " + dataset + ", from then on under " + one.getValue()));
            }
            before = one.getValue();
        }
        return breaks;
    }

    private static String first(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }
}
