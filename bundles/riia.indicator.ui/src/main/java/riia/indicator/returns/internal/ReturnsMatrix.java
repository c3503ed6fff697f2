// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;

/**
 * What the view shows of one dataset.
 *
 * @param datasets those installed, for choosing
 * @param chosen the one shown; empty if none is installed
 * @param names of the tracker's authorities, in its order
 * @param tracker where each return stands
 * @param readOnly why nothing can be decided now, if so
 */
record ReturnsMatrix(List<Choice> datasets, Optional<Choice> chosen, List<String> names, Tracker tracker,
        Optional<String> readOnly) {

    /** A dataset to choose. */
    record Choice(String id, String name) {
    }

    ReturnsMatrix {
        datasets = List.copyOf(datasets);
        names = List.copyOf(names);
    }

    int rows() {
        return tracker.authorities().size();
    }

    int columns() {
        return tracker.periods().size();
    }

    Tracker.Cell cell(int row, int column) {
        return tracker.cells().get(row).get(column);
    }

    Optional<Tracker.Cell> cell(AreaCode authority, Period period) {
        int row = tracker.authorities().indexOf(authority);
        int column = tracker.periods().indexOf(period);
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(cell(row, column));
    }

    String name(AreaCode authority) {
        int row = tracker.authorities().indexOf(authority);
        return row < 0 ? authority.code() : names.get(row);
    }

    /** Whether anything ever came in. */
    boolean hasFigures() {
        return tracker.cells().stream().flatMap(List::stream).anyMatch(cell -> cell.newest().isPresent() || cell.nil().isPresent());
    }

    /** How many returns stand in each state that asks for something, in words; all done if none does. */
    String summary() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        tracker.cells().forEach(row -> row.forEach(cell -> counts.merge(cell.state(), 1, Integer::sum)));
        StringBuilder words = new StringBuilder();
        for (State state : List.of(State.LATE, State.DUE, State.RECEIVED, State.QUERIED, State.ACCEPTED, State.NIL_RETURN)) {
            if (counts.containsKey(state)) {
                words.append(words.isEmpty() ? "" : "  \u00B7  ").append(counts.get(state)).append(' ').append(state.label());
            }
        }
        return words.toString();
    }
}
