// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.List;

/**
 * How the files of one shape are read as the figures of a dataset. Shared as a file {@code *.riia-mapping.json}, see
 * {@link Mappings#read}.
 *
 * @param dataset id of the dataset
 * @param part of the dataset; empty for the whole
 * @param name as people call it, such as {@code Leicester wide}
 * @param sheet which sheets are read
 * @param rows which rows are headings and figures
 * @param orientation how the table lies
 * @param authority the texts that tell whose a figure is, each a DfE code, an ONS code or a name, which must agree
 * @param period where the period is told
 * @param indicator where rows tell which figure they hold
 * @param columns the columns with figures; may be empty where periods or authorities stand across: then every column whose heading
 *        tells one is read
 * @param cells how the sender writes numbers and markers
 * @param where what a row must hold to be read
 * @param leaveOut labels of rows that are not read, such as {@code Total}; of the authority or the indicator, as that may be; a
 *        label that ends in {@code *} means all that begin so
 * @param fingerprint of the headings, by which the same shape is known again; empty if it was never computed
 */
public record FileMapping(String dataset, String part, String name, SheetRule sheet, TableRows rows, Orientation orientation,
        List<TextAt> authority, PeriodAt period, IndicatorAt indicator, List<MappedColumn> columns, CellHabits cells,
        List<RowCondition> where, List<String> leaveOut, String fingerprint) {

    public FileMapping {
        if (!dataset.matches("[a-z][a-z0-9]*")) {
            throw new IllegalArgumentException("'" + dataset + "' is no dataset's id");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A mapping has a name");
        }
        authority = List.copyOf(authority);
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        leaveOut = List.copyOf(leaveOut);
        if (authority.isEmpty()) {
            throw new IllegalArgumentException("Mapping '" + name + "' does not say where the authority is told");
        }
        boolean across = orientation == Orientation.INDICATORS_DOWN_PERIODS_ACROSS
                || orientation == Orientation.INDICATORS_DOWN_AUTHORITIES_ACROSS;
        if (columns.isEmpty() && !across) {
            throw new IllegalArgumentException("Mapping '" + name + "' names no column with figures");
        }
        if (indicator.from().isEmpty() && orientation != Orientation.ROW_PER_AUTHORITY) {
            throw new IllegalArgumentException("Mapping '" + name + "' does not say where its rows tell their indicator");
        }
    }

    public FileMapping withName(String other) {
        return new FileMapping(dataset, part, other, sheet, rows, orientation, authority, period, indicator, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withSheet(SheetRule other) {
        return new FileMapping(dataset, part, name, other, rows, orientation, authority, period, indicator, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withRows(TableRows other) {
        return new FileMapping(dataset, part, name, sheet, other, orientation, authority, period, indicator, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withAuthority(List<TextAt> other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, other, period, indicator, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withPeriod(PeriodAt other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, other, indicator, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withIndicator(IndicatorAt other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, other, columns, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withColumns(List<MappedColumn> other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, indicator, other, cells, where,
                leaveOut, fingerprint);
    }

    public FileMapping withCells(CellHabits other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, indicator, columns, other, where,
                leaveOut, fingerprint);
    }

    public FileMapping withLeaveOut(List<String> other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, indicator, columns, cells, where,
                other, fingerprint);
    }

    public FileMapping withFingerprint(String other) {
        return new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, indicator, columns, cells, where,
                leaveOut, other);
    }
}
