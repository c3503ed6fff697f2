// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * One authority's return for one period, for tests of checks.
 *
 * @param before counts of totals in the period before, by indicator
 */
public record SimpleReturn(DatasetDefinition dataset, AreaCode authority, Period period, List<Reading> readings,
        Map<String, Long> before) implements ReturnFigures {

    public SimpleReturn {
        readings = List.copyOf(readings);
        before = Map.copyOf(before);
    }

    @Override
    public Optional<Reading> reading(String indicator, String breakdown) {
        return readings.stream().filter(one -> one.indicator().equals(indicator) && one.breakdown().equals(breakdown)).findFirst();
    }

    @Override
    public Optional<Long> countAt(Period other, String indicator) {
        return other.equals(period.previous()) ? Optional.ofNullable(before.get(indicator)) : Optional.empty();
    }

    @Override
    public Optional<AreaCode> alsoAt(String indicator, Value value) {
        return Optional.empty();
    }

    /** The same return with a marker in the place of every number. */
    SimpleReturn marked(Marker marker) {
        Value value = new Value.Marked(marker);
        return new SimpleReturn(dataset, authority, period, readings.stream().map(one -> new Reading(one.area(), one.indicator(),
                one.breakdown(), one.period(), value, one.denominator().map(any -> value), one.supplied().map(any -> value), one.note(),
                one.origin())).collect(Collectors.toList()), Map.of());
    }
}
