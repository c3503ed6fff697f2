// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.ArrayList;
import java.util.List;

import riia.indicator.DatasetDefinition;
import riia.indicator.Tracker;

/**
 * How an authority's returns of a dataset stand, newest period first.
 *
 * @param cells such as {@code \u2713 2025-26-Q2 accepted}
 */
record ReturnLine(String dataset, String name, List<String> cells) {

    /** So many periods are shown. */
    static final int PERIODS = 4;

    static ReturnLine of(DatasetDefinition dataset, List<Tracker.Cell> oldestFirst) {
        List<String> cells = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0 && cells.size() < PERIODS; i--) {
            Tracker.Cell one = oldestFirst.get(i);
            cells.add((sign(one.state()) + " " + one.period().code() + " " + one.state().label()
                    + (one.daysLate() > 0 ? ", " + one.daysLate() + (one.daysLate() == 1 ? " day" : " days") : "")).strip());
        }
        return new ReturnLine(dataset.id(), dataset.name(), List.copyOf(cells));
    }

    private static String sign(Tracker.State state) {
        return switch (state) {
            case DUE -> "\u25D4";
            case LATE -> "!";
            case RECEIVED -> "\u25CF";
            case QUERIED -> "?";
            case ACCEPTED -> "\u2713";
            case RELEASED -> "\u21AA";
            case NIL_RETURN -> "0";
            case NOT_EXPECTED, NOT_DUE -> "";
        };
    }
}
