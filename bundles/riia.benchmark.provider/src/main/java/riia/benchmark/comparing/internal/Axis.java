// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;

/**
 * The periods of a cube from its first to its last without gaps, so that neighbours on it are consecutive.
 *
 * @param periods oldest first
 */
record Axis(List<Period> periods, Map<Period, Integer> positions) {

    /** Days that follow no rhythm, as snapshots may, are an axis as they are. */
    static Axis of(List<Period> known) {
        List<Period> all = new ArrayList<>();
        if (!known.isEmpty()) {
            Period last = known.get(known.size() - 1);
            for (Period one = known.get(0); one.compareTo(last) <= 0; one = one.next()) {
                all.add(one);
            }
        }
        List<Period> chosen = all.containsAll(known) ? List.copyOf(all) : List.copyOf(known);
        Map<Period, Integer> positions = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            positions.put(chosen.get(i), i);
        }
        return new Axis(chosen, Map.copyOf(positions));
    }

    /** Where a period stands; -1 if beyond. */
    int position(Period period) {
        return positions.getOrDefault(period, -1);
    }

    int size() {
        return periods.size();
    }

    /** What kind of periods these are; empty where there are none. */
    Optional<PeriodType> type() {
        return periods.stream().findFirst().map(Period::type);
    }
}
