// SPDX-License-Identifier: Apache-2.0
package riia.indicator.cube.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Cube;

/** Where a cell lies: authority by period by series, the last running fastest. */
final class Positions {

    final List<AreaCode> authorities;
    final List<Period> periods;
    final List<Cube.Series> series;
    private final Map<AreaCode, Integer> ofAuthority;
    private final Map<Period, Integer> ofPeriod;
    private final Map<Cube.Series, Integer> ofSeries;

    /** Authorities and periods in order. */
    Positions(Collection<AreaCode> authorities, Collection<Period> periods, List<Cube.Series> series,
            Map<Cube.Series, Integer> ofSeries) {
        this.authorities = List.copyOf(authorities);
        this.periods = List.copyOf(periods);
        this.series = List.copyOf(series);
        this.ofAuthority = index(this.authorities);
        this.ofPeriod = index(this.periods);
        this.ofSeries = Map.copyOf(ofSeries);
    }

    private static <T> Map<T, Integer> index(List<T> all) {
        Map<T, Integer> index = new HashMap<>();
        for (T one : all) {
            index.put(one, index.size());
        }
        return index;
    }

    int size() {
        return Math.multiplyExact(Math.multiplyExact(authorities.size(), periods.size()), series.size());
    }

    int authority(AreaCode code) {
        return ofAuthority.getOrDefault(code, -1);
    }

    int period(Period period) {
        return ofPeriod.getOrDefault(period, -1);
    }

    int series(String indicator, String breakdown) {
        return ofSeries.getOrDefault(new Cube.Series(indicator, breakdown), -1);
    }

    /** The first cell of one authority's return for a period. */
    int start(AreaCode code, Period period) {
        return position(ofAuthority.get(code), ofPeriod.get(period), 0);
    }

    int position(int authority, int period, int column) {
        return (authority * periods.size() + period) * series.size() + column;
    }
}
