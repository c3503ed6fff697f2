// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import riia.indicator.Return;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;

/** Which late returns the user has marked, to be asked for together. */
final class LateMarks {

    private final Set<Return> marked = new TreeSet<>();

    /** Marks a late return, or takes its mark away; what is not late stays unmarked. */
    void toggle(String dataset, Tracker.Cell cell) {
        Return one = new Return(dataset, cell.authority(), cell.period());
        if (!marked.remove(one) && cell.state() == State.LATE) {
            marked.add(one);
        }
    }

    boolean has(String dataset, Tracker.Cell cell) {
        return !marked.isEmpty() && marked.contains(new Return(dataset, cell.authority(), cell.period()));
    }

    /** Keeps the marks of what is still late. */
    void keepLate(Tracker tracker) {
        marked.removeIf(one -> tracker.cell(one).filter(cell -> cell.state() == State.LATE).isEmpty());
    }

    void clear() {
        marked.clear();
    }

    /** What to ask for: what is marked; else the selected return if it is late; else everything late in its period; else everything late. */
    List<Return> chosen(Tracker tracker, Optional<Tracker.Cell> selected) {
        if (!marked.isEmpty()) {
            return List.copyOf(marked);
        }
        List<Return> late = new ArrayList<>();
        tracker.cells().forEach(row -> row.stream().filter(cell -> cell.state() == State.LATE)
                .forEach(cell -> late.add(new Return(tracker.dataset(), cell.authority(), cell.period()))));
        List<Return> itself = selected.filter(cell -> cell.state() == State.LATE)
                .map(cell -> List.of(new Return(tracker.dataset(), cell.authority(), cell.period()))).orElse(List.of());
        List<Return> ofPeriod = late.stream().filter(one -> selected.filter(cell -> cell.period().equals(one.period())).isPresent()).toList();
        return !itself.isEmpty() ? itself : !ofPeriod.isEmpty() ? ofPeriod : late;
    }
}
