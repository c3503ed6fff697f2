// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each authority's ten statistical neighbours, as DfE's two files print them. */
public final class NeighbourFiles {

    private final Map<String, List<String>> of2025 = new HashMap<>();
    private final Map<String, List<String>> of2021 = new HashMap<>();

    public NeighbourFiles() {
        Published.rows("stat_neighbours_2025_long.csv").forEach(row -> of2025
                .computeIfAbsent(row.get("old_la_code"), key -> new ArrayList<>()).add(row.get("sn_old_la_code")));
        Published.rows("statistical_neighbours_2021_wide.csv").forEach(row -> of2021.put(row.get(0),
                Stream.iterate(5, i -> i + 2).limit(10).map(row::get).toList()));
    }

    /** None for an authority that a model does not know. */
    public List<String> of(String authority, int model) {
        return (model == 2025 ? of2025 : of2021).getOrDefault(authority, List.of());
    }
}
