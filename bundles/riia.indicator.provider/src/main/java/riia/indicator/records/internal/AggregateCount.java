// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import riia.indicator.Indicator;
import riia.indicator.RecordAggregate;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;

/** Counts one aggregate over the rows of a return: group 0 is the total, then the groups of each breakdown in turn. */
final class AggregateCount {

    /** Columns of categories, and the first of the groups of their values. */
    private record Breakdown(int[] columns, int[] sizes, int first) {

        /** The group of a row; -1 if it lacks a value. */
        int group(Rows rows, int row) {
            int group = 0;
            for (int i = 0; i < columns.length; i++) {
                long value = rows.value(columns[i], row);
                if (value == Rows.ABSENT) {
                    return -1;
                }
                group = group * sizes[i] + (int) value;
            }
            return first + group;
        }
    }

    /** A column of a category and which of its values count. */
    private record Condition(int column, boolean[] wanted) {

        boolean holds(Rows rows, int row) {
            long value = rows.value(column, row);
            return value != Rows.ABSENT && wanted[(int) value];
        }
    }

    private final RecordAggregate aggregate;
    private final List<String> names = new ArrayList<>(List.of(Indicator.TOTAL));
    private final List<Condition> conditions;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<JoinedPart> joins;
    private final Tally tally;

    AggregateCount(RecordAggregate aggregate, RecordTable table, List<JoinedPart> joins) {
        this.aggregate = aggregate;
        this.joins = joins;
        this.conditions = aggregate.where().entrySet().stream().map(one -> condition(table, one.getKey(), one.getValue())).toList();
        this.names.addAll(aggregate.breakdownNames(table));
        int first = 1;
        for (List<String> columns : aggregate.breakdowns()) {
            int[] sizes = columns.stream().mapToInt(one -> table.column(one).orElseThrow().values().size()).toArray();
            breakdowns.add(new Breakdown(columns.stream().mapToInt(table::position).toArray(), sizes, first));
            first += IntStream.of(sizes).reduce(1, (one, other) -> one * other);
        }
        this.tally = Tally.of(aggregate, table, names.size());
    }

    private static Condition condition(RecordTable table, String name, List<String> values) {
        Column column = table.column(name).orElseThrow();
        List<String> words = List.copyOf(column.values().keySet());
        boolean[] wanted = new boolean[words.size()];
        values.forEach(one -> wanted[words.indexOf(one)] = true);
        return new Condition(table.position(name), wanted);
    }

    /** @param pupil the number of the row's pseudonym within the return */
    void add(Rows rows, int row, int pupil) {
        for (Condition one : conditions) {
            if (!one.holds(rows, row)) {
                return;
            }
        }
        for (JoinedPart one : joins) {
            if (!one.holds(rows, row)) {
                return;
            }
        }
        tally.add(0, rows, row, pupil);
        for (Breakdown one : breakdowns) {
            int group = one.group(rows, row);
            if (group >= 0) {
                tally.add(group, rows, row, pupil);
            }
        }
    }

    List<CountedFigure> figures() {
        List<CountedFigure> figures = new ArrayList<>(names.size());
        for (int group = 0; group < names.size(); group++) {
            figures.add(new CountedFigure(aggregate.indicator(), names.get(group), tally.value(group)));
        }
        return figures;
    }
}
