// SPDX-License-Identifier: Apache-2.0
package riia.indicator.cube.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Figure;
import riia.indicator.Indicator;

/**
 * The series of a cube: those that a definition declares, and of its open indicators those that returns name, whatever their
 * capitals. Of more names than a cube has room for, those in most returns stay.
 */
final class SeriesNames {

    /** How many names of one open indicator; a cube is dense, and each costs a cell for every authority and period. */
    static final int ROOM = 200;

    private record Name(String spelled, int returns) {
    }

    private final List<Cube.Series> inOrder = new ArrayList<>();
    private final Map<Cube.Series, Integer> positions = new HashMap<>();
    private final Map<Cube.Series, Integer> byKey = new HashMap<>();

    SeriesNames(DatasetDefinition definition, List<List<Figure>> returns) {
        for (Indicator indicator : definition.indicators()) {
            add(indicator.id(), Indicator.TOTAL);
            indicator.breakdowns().forEach(part -> add(indicator.id(), part));
            if (indicator.open()) {
                named(indicator, returns).forEach(name -> byKey.put(new Cube.Series(indicator.id(), key(name)),
                        add(indicator.id(), name)));
            }
        }
    }

    private int add(String indicator, String breakdown) {
        Cube.Series one = new Cube.Series(indicator, breakdown);
        positions.put(one, inOrder.size());
        inOrder.add(one);
        return inOrder.size() - 1;
    }

    private List<String> named(Indicator indicator, List<List<Figure>> returns) {
        Map<String, Name> names = new HashMap<>();
        for (List<Figure> one : returns) {
            for (Figure figure : one) {
                if (figure.indicator().equals(indicator.id())
                        && !positions.containsKey(new Cube.Series(indicator.id(), figure.breakdown()))) {
                    names.merge(key(figure.breakdown()), new Name(figure.breakdown(), 1), (known, other) ->
                            new Name(known.spelled(), known.returns() + 1));
                }
            }
        }
        return names.values().stream().sorted(Comparator.comparing(Name::returns).reversed().thenComparing(Name::spelled)).limit(ROOM)
                .map(Name::spelled).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The column of a figure; -1 if the definition has none for it. */
    int position(Figure figure) {
        Integer declared = positions.get(new Cube.Series(figure.indicator(), figure.breakdown()));
        return declared != null ? declared
                : byKey.getOrDefault(new Cube.Series(figure.indicator(), key(figure.breakdown())), -1);
    }

    List<Cube.Series> inOrder() {
        return inOrder;
    }

    Map<Cube.Series, Integer> positions() {
        return positions;
    }
}
