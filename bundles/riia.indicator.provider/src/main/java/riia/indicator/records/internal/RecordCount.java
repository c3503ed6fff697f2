// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import riia.indicator.DatasetDefinition;
import riia.indicator.RecordAggregate;

/** Makes the figures of one return of its records. */
final class RecordCount {

    private RecordCount() {
    }

    /** The figures that one part's rows make alone. */
    static List<CountedFigure> ofPart(DatasetDefinition dataset, String part, PartRows rows) {
        List<AggregateCount> counts = new ArrayList<>();
        for (RecordAggregate one : dataset.records().orElseThrow().aggregates()) {
            if (one.part().equals(part) && one.joins().isEmpty()) {
                counts.add(new AggregateCount(one, rows.table(), List.of()));
            }
        }
        return count(counts, rows);
    }

    /** The figures that need rows of several parts; none of those for which a part is not there. */
    static List<CountedFigure> joined(DatasetDefinition dataset, Map<String, PartRows> parts) {
        List<CountedFigure> figures = new ArrayList<>();
        for (RecordAggregate one : dataset.records().orElseThrow().aggregates()) {
            PartRows own = parts.get(one.part());
            if (!one.joins().isEmpty() && own != null && one.joins().stream().allMatch(join -> parts.containsKey(join.part()))) {
                List<JoinedPart> joins = one.joins().stream()
                        .map(join -> new JoinedPart(join, own.table(), parts.get(join.part()))).toList();
                figures.addAll(count(List.of(new AggregateCount(one, own.table(), joins)), own));
            }
        }
        return figures;
    }

    private static List<CountedFigure> count(List<AggregateCount> counts, PartRows of) {
        PairIndex pupils = new PairIndex();
        of.each(rows -> {
            for (int row = 0; row < rows.size(); row++) {
                int pupil = pupils.number(rows.high(row), rows.low(row));
                for (AggregateCount one : counts) {
                    one.add(rows, row, pupil);
                }
            }
        });
        return counts.stream().flatMap(one -> one.figures().stream()).toList();
    }
}
