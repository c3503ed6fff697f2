// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one file of a dataset of records. Each row says its authority and period in the columns of the standard layout; what
 * else is kept of it is in these columns, and nothing besides.
 *
 * @param part of the dataset whose file it is; empty when there is one file
 * @param columns what is kept of a row; at most one is a pseudonym
 */
public record RecordTable(String part, List<Column> columns) {

    /** What the cells of a column hold. There is no free text: it cannot be kept from naming a child. */
    public enum Kind {
        /** A sender's opaque id of a child, which is replaced before it is kept. */
        PSEUDONYM,
        /** One of the allowed values. */
        CATEGORY,
        /** A day, as 2025-09-30 or 30/09/2025. */
        DATE,
        /** A whole number, not negative. */
        WHOLE,
        /** Pounds sterling with at most two decimals, not negative. */
        MONEY
    }

    /** Which days a date may be. */
    public enum Within {
        /** Any day. */
        ANY,
        /** A day of the row's period. */
        PERIOD,
        /** Not after the last day of the period. */
        UNTIL_END,
        /** Not before the first day of the period. */
        FROM_START
    }

    /**
     * One column.
     *
     * @param name its heading
     * @param required whether every row has it
     * @param values of a category: what a cell may hold, and what that means; in the order in which people expect them
     * @param pattern of a pseudonym: the regular expression that the whole cell matches; empty for what the importer expects
     * @param from of a number: the least
     * @param to of a number: the most
     * @param within of a date
     * @param notBefore of a date: the column whose date it may not precede
     */
    public record Column(String name, Kind kind, boolean required, Map<String, String> values, Optional<String> pattern,
            Optional<BigDecimal> from, Optional<BigDecimal> to, Within within, Optional<String> notBefore) {

        public Column {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A column of records has a name");
            }
            if (kind == Kind.CATEGORY == values.isEmpty()) {
                throw new IllegalArgumentException("Column '" + name + "' is of kind " + kind + " and has " + values.size()
                        + " values; a category has at least one, any other kind none");
            }
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    public RecordTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table of records has at least one column");
        }
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("A table of records has two columns of the same name");
        }
        if (columns.stream().filter(one -> one.kind() == Kind.PSEUDONYM).count() > 1) {
            throw new IllegalArgumentException("A table of records has more than one column of pseudonyms");
        }
    }

    /** The column of a name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The position of a column from 0, or -1. */
    public int position(String name) {
        return columns.stream().map(Column::name).toList().indexOf(name);
    }

    /** The column that joins the files of the dataset. */
    public Optional<Column> pseudonym() {
        return columns.stream().filter(one -> one.kind() == Kind.PSEUDONYM).findFirst();
    }
}
