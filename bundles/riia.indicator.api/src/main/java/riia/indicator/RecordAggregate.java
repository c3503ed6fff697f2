// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * An indicator as it is counted from the records of one authority and period.
 *
 * @param indicator whose figures it makes
 * @param part of the dataset whose rows are counted
 * @param what is made of the rows
 * @param column of the number that is added up or whose middle is looked for; empty for rows and pseudonyms
 * @param where what a row must hold to count: columns of categories, and the values of which it has one
 * @param breakdowns each makes a figure for every value of a category, or for every pair and so on of several
 * @param atLeast for pseudonyms: how many rows one must have to count
 * @param joins rows of other parts that there must be with the same pseudonym
 */
public record RecordAggregate(String indicator, String part, What what, Optional<String> column, Map<String, List<String>> where,
        List<List<String>> breakdowns, int atLeast, List<Join> joins) {

    /** What is made of rows. */
    public enum What {
        /** How many there are. */
        ROWS,
        /** How many different pseudonyms they have. */
        PSEUDONYMS,
        /** The sum of a column. */
        SUM,
        /** The middle value of a column, or the mean of the two in the middle. */
        MEDIAN,
        /** The mean of a column, kept as sum and number of rows. */
        MEAN
    }

    /**
     * A row of another part, of the same authority and period and with the same pseudonym.
     *
     * @param part the other part
     * @param from the column of the date in the row that is counted
     * @param to the column of the date in the other row; not before {@code from}
     * @param days how many days after {@code from} it may be at most; empty for any
     */
    public record Join(String part, String from, String to, OptionalInt days) {
    }

    public RecordAggregate {
        boolean number = what == What.SUM || what == What.MEDIAN || what == What.MEAN;
        if (number != column.isPresent()) {
            throw new IllegalArgumentException("The aggregate for " + indicator + " is of kind " + what + (number
                    ? " and needs a column" : " and takes no column"));
        }
        if (atLeast < 1) {
            throw new IllegalArgumentException("The aggregate for " + indicator + " counts from " + atLeast + " rows; expected 1 or more");
        }
        Map<String, List<String>> copy = new TreeMap<>();
        where.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        where = Map.copyOf(copy);
        breakdowns = breakdowns.stream().map(List::copyOf).toList();
        joins = List.copyOf(joins);
    }

    /** The breakdowns of its indicator, in order: what the values of each mean, or of several joined by a slash. */
    public List<String> breakdownNames(RecordTable table) {
        List<String> names = new ArrayList<>();
        for (List<String> columns : breakdowns) {
            List<String> some = List.of("");
            for (String one : columns) {
                List<String> meanings = List.copyOf(table.column(one).orElseThrow().values().values());
                some = some.stream().flatMap(before -> meanings.stream()
                        .map(after -> before.isEmpty() ? after : before + " / " + after)).toList();
            }
            names.addAll(some);
        }
        return names;
    }
}
