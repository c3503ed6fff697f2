// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.math.BigDecimal;
import java.util.List;

import riia.base.Value;
import riia.command.Table;
import riia.indicator.FigureDifference;

/** Differences between two versions as every command reports them. */
final class FigureDifferences {

    static final String FIELDS = "indicator, breakdown, part, before, now, difference, note";

    private FigureDifferences() {
    }

    static Table table(List<FigureDifference> differences) {
        return new Table(List.of(FIELDS.split(", ")), differences.stream().map(FigureDifferences::row).toList());
    }

    private static List<Object> row(FigureDifference one) {
        return Table.row(one.indicator(), one.breakdown(), one.part().label(), one.before().map(Value::text).orElse(null),
                one.after().map(Value::text).orElse(null), one.difference().map(BigDecimal::toPlainString).orElse(null),
                one.note().orElse(null));
    }
}
