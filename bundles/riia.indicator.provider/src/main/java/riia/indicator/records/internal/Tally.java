// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.math.BigDecimal;
import java.util.Arrays;

import riia.base.Marker;
import riia.base.Value;
import riia.indicator.RecordAggregate;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Kind;

/** What becomes of the rows of each group. */
interface Tally {

    /**
     * Adds a row to a group.
     *
     * @param pupil the number of the row's pseudonym within the return
     */
    void add(int group, Rows rows, int row, int pupil);

    /** The value of a group. */
    Value value(int group);

    static Tally of(RecordAggregate aggregate, RecordTable table, int groups) {
        int column = aggregate.column().map(table::position).orElse(-1);
        boolean money = column >= 0 && table.columns().get(column).kind() == Kind.MONEY;
        return switch (aggregate.what()) {
            case ROWS -> new OfRows(new long[groups]);
            case PSEUDONYMS -> new OfPupils(new byte[groups][0], aggregate.atLeast());
            case SUM, MEAN -> new OfSums(new long[groups], new long[groups], column, money, aggregate.what() == RecordAggregate.What.MEAN);
            case MEDIAN -> new OfMiddles(new long[groups][0], new int[groups], column, money);
        };
    }

    /** How many rows. */
    record OfRows(long[] counts) implements Tally {

        @Override
        public void add(int group, Rows rows, int row, int pupil) {
            counts[group]++;
        }

        @Override
        public Value value(int group) {
            return new Value.Count(counts[group]);
        }
    }

    /** How many pseudonyms with enough rows. For each group, by the pseudonym's number, how many rows so far; up to 127. */
    record OfPupils(byte[][] rowsOf, int atLeast) implements Tally {

        @Override
        public void add(int group, Rows rows, int row, int pupil) {
            if (pupil >= rowsOf[group].length) {
                rowsOf[group] = Arrays.copyOf(rowsOf[group], Math.max(16, Math.max(pupil + 1, rowsOf[group].length * 2)));
            }
            if (rowsOf[group][pupil] < Byte.MAX_VALUE) {
                rowsOf[group][pupil]++;
            }
        }

        @Override
        public Value value(int group) {
            int pupils = 0;
            for (byte one : rowsOf[group]) {
                pupils += one >= atLeast ? 1 : 0;
            }
            return new Value.Count(pupils);
        }
    }

    /** The sum of a column; with {@code mean} also of how many rows. */
    record OfSums(long[] sums, long[] counts, int column, boolean money, boolean mean) implements Tally {

        @Override
        public void add(int group, Rows rows, int row, int pupil) {
            long value = rows.value(column, row);
            if (value != Rows.ABSENT) {
                sums[group] += value;
                counts[group]++;
            }
        }

        @Override
        public Value value(int group) {
            BigDecimal sum = BigDecimal.valueOf(sums[group], money ? 2 : 0);
            if (mean) {
                return counts[group] == 0 ? NOTHING : new Value.Mean(sum, counts[group]);
            }
            return money ? new Value.Money(sum) : new Value.Count(sums[group]);
        }
    }

    /** The middle value of a column. */
    record OfMiddles(long[][] values, int[] counts, int column, boolean money) implements Tally {

        @Override
        public void add(int group, Rows rows, int row, int pupil) {
            long value = rows.value(column, row);
            if (value != Rows.ABSENT) {
                if (counts[group] == values[group].length) {
                    values[group] = Arrays.copyOf(values[group], Math.max(16, counts[group] * 2));
                }
                values[group][counts[group]++] = value;
            }
        }

        @Override
        public Value value(int group) {
            int count = counts[group];
            if (count == 0) {
                return NOTHING;
            }
            long[] sorted = Arrays.copyOf(values[group], count);
            Arrays.sort(sorted);
            BigDecimal twice = BigDecimal.valueOf(sorted[(count - 1) / 2] + sorted[count / 2], money ? 2 : 0);
            BigDecimal middle = twice.divide(BigDecimal.valueOf(2));
            return money ? new Value.Money(middle) : new Value.Decimal(middle);
        }
    }

    /** There is no middle and no mean of no rows. */
    Value NOTHING = new Value.Marked(Marker.NOT_APPLICABLE);
}
