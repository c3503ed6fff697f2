// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows tell which figure they hold, for tables with a row for an indicator or a figure.
 *
 * @param from where the indicator's id or name stands; empty where the columns tell the indicator
 * @param breakdown where the breakdown stands; empty if the same text tells it, or there are totals only
 * @param labels what rows hold whose label is no indicator's id or name, by that label; more than one text is joined by
 *        {@link ColumnAt#OVER}
 */
public record IndicatorAt(List<TextAt> from, List<TextAt> breakdown, Map<String, Meaning> labels) {

    /** The columns tell it. */
    public static final IndicatorAt COLUMNS = new IndicatorAt(List.of(), List.of(), Map.of());

    public IndicatorAt {
        from = List.copyOf(from);
        breakdown = List.copyOf(breakdown);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
