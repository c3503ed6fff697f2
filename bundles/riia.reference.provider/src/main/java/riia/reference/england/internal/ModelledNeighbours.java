// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;

import riia.base.AreaCode;
import riia.reference.Neighbour;
import riia.reference.Neighbours;

/** Answers from the tables of DfE's models in the bundle. */
@Component
public final class ModelledNeighbours implements Neighbours {

    private static final List<Integer> MODELS = List.of(2025, 2021);

    private final Map<Integer, Lazy<Map<String, List<Neighbour>>>> tables = MODELS.stream()
            .collect(Collectors.toUnmodifiableMap(model -> model, model -> new Lazy<>(() -> read(model))));

    @Override
    public List<Integer> models() {
        return MODELS;
    }

    @Override
    public List<Neighbour> of(AreaCode authority, int model) {
        Lazy<Map<String, List<Neighbour>>> table = tables.get(model);
        return table == null ? List.of() : table.get().getOrDefault(authority.code(), List.of());
    }

    private static Map<String, List<Neighbour>> read(int model) {
        return DataFile.rows("neighbours-" + model + ".tsv").stream().skip(1)
                .collect(Collectors.toUnmodifiableMap(row -> row[0], ModelledNeighbours::ten));
    }

    /** A row is the authority's code and ten cells, nearest first: the neighbour's code, a space, the closeness. */
    private static List<Neighbour> ten(String[] row) {
        return IntStream.range(1, row.length).mapToObj(rank -> new Neighbour(rank, new AreaCode(row[rank].substring(0, 3)),
                row[rank].substring(4))).toList();
    }
}
