// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Figure;
import riia.indicator.Indicator;
import riia.indicator.keeping.internal.AcceptedBlocks;
import riia.indicator.keeping.internal.ReturnKey;
import riia.store.Store;

/**
 * Counts of returns in force that a check looks back at. Each return is read once, when first asked for: a file of one authority
 * needs one or two of them, and should not wait for the whole cube.
 */
final class CountsInForce {

    private final Store store;
    private final String dataset;
    private final Map<ReturnKey, List<Figure>> read = new HashMap<>();
    private final Map<Period, Map<AreaCode, List<Figure>>> others = new HashMap<>();

    CountsInForce(Store store, String dataset) {
        this.store = store;
        this.dataset = dataset;
    }

    /** The count of an indicator's total; empty if nothing is in force, or it is no count. */
    Optional<Long> count(ReturnKey key, String indicator) {
        List<Figure> figures = read.computeIfAbsent(key,
                one -> store.read(connection -> new AcceptedBlocks(connection, dataset).figures(one)));
        return figures.stream().filter(one -> one.indicator().equals(indicator) && one.breakdown().equals(Indicator.TOTAL))
                .findFirst().map(Figure::number).map(value -> value instanceof Value.Count count ? count.number() : null);
    }

    /** Another authority whose return in force for the period says the same. */
    Optional<AreaCode> elsewhere(ReturnKey key, String indicator, Value value) {
        return others.computeIfAbsent(key.period(), period -> store.read(connection -> {
            Map<AreaCode, List<Figure>> found = new TreeMap<>();
            new AcceptedBlocks(connection, dataset).read(key.part(), period, found::put);
            return found;
        })).entrySet().stream().filter(one -> !one.getKey().equals(key.area()) && one.getValue().stream()
                .anyMatch(figure -> figure.indicator().equals(indicator) && figure.number().equals(value)))
                .findFirst().map(Map.Entry::getKey);
    }
}
