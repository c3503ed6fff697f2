// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;

/** Reads the description of a data file's columns, and says where it departs from the standards. */
final class DescriptionRows implements RowReader {

    private static final String NAME = "col_name";
    private static final String TYPE = "col_type";
    private static final String LABEL = "label";
    private static final String GROUPING = "indicator_grouping";
    private static final String UNIT = "indicator_unit";
    private static final String DECIMALS = "indicator_dp";
    private static final String HINT = "filter_hint";
    private static final String GROUP = "filter_grouping_column";
    private static final String DEFAULT = "filter_default";
    private static final List<String> HEADINGS = List.of(NAME, TYPE, LABEL, GROUPING, UNIT, DECIMALS, HINT, GROUP);
    private static final Set<String> UNITS = Set.of("", "%", "pp", "£", "£m", "string", "numberstring");

    private final Remarks remarks;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Description.Variable> variables = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, String> simplified = new HashMap<>();
    private boolean begun;

    DescriptionRows(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void row(Row row) {
        if (!begun) {
            headings(row);
        } else if (Arrays.stream(row.cells()).allMatch(String::isBlank)) {
            remarks.warning("empty-row", row.number(), "", "", "a filter or an indicator", "Delete the row.");
        } else {
            variable(row);
        }
    }

    private void headings(Row row) {
        begun = true;
        for (int i = 0; i < row.cells().length; i++) {
            positions.putIfAbsent(row.cell(i).strip(), i);
        }
        for (String heading : HEADINGS) {
            if (!positions.containsKey(heading)) {
                remarks.error("description-column", row.number(), heading, String.join(", ", row.cells()), "a column " + heading,
                        "Without it the description cannot be read as DfE's standards say.");
            }
        }
        for (String heading : positions.keySet()) {
            if (!HEADINGS.contains(heading) && !heading.equals(DEFAULT)) {
                remarks.warning("description-column", row.number(), heading, heading, "one of " + String.join(", ", HEADINGS),
                        "The column is not read.");
            }
        }
    }

    private void variable(Row row) {
        String name = cell(row, NAME);
        String type = cell(row, TYPE);
        if (name.isEmpty()) {
            remarks.error("column-name", row.number(), NAME, "", "the heading of a column of the data file", "Name it, or delete the row.");
            return;
        }
        if (!row.cell(positions.getOrDefault(NAME, 0)).equals(name) || name.contains(" ")) {
            remarks.warning("column-name", row.number(), NAME, name, "a heading without spaces", "Use underscores.");
        }
        if (!names.add(name)) {
            remarks.error("column-name", row.number(), NAME, name, "each column once", "Delete one of the two rows.");
            return;
        }
        boolean filter = type.equals("Filter");
        if (!filter && !type.equals("Indicator")) {
            remarks.error("column-type", row.number(), TYPE, type, "Filter or Indicator", "The column is not read.");
            return;
        }
        label(row);
        Optional<Integer> decimals = decimals(row, filter);
        extras(row, filter);
        variables.add(new Description.Variable(name, filter, cell(row, LABEL).isEmpty() ? name : cell(row, LABEL), cell(row, UNIT),
                decimals, cell(row, GROUP), row.number()));
    }

    private void label(Row row) {
        String label = cell(row, LABEL);
        if (label.isEmpty() || label.equalsIgnoreCase("null") || label.equalsIgnoreCase("na")) {
            remarks.warning("label", row.number(), LABEL, label, "words for people to read", "The heading is shown in its place.");
        } else if (!labels.add(label)) {
            remarks.warning("label", row.number(), LABEL, label, "each label once", "People cannot tell the two columns apart.");
        }
    }

    private Optional<Integer> decimals(Row row, boolean filter) {
        String text = cell(row, DECIMALS);
        if (filter || text.isEmpty()) {
            if (!text.isEmpty()) {
                remarks.warning("decimals", row.number(), DECIMALS, text, "an empty cell, since it is a filter", "It is not used.");
            } else if (!filter && positions.containsKey(DECIMALS)) {
                remarks.warning("decimals", row.number(), DECIMALS, "", "the number of decimals shown", "None are shown.");
            }
            return Optional.empty();
        }
        if (!text.matches("\\d")) {
            remarks.warning("decimals", row.number(), DECIMALS, text, "a whole number, 0 or more", "It is not used.");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private void extras(Row row, boolean filter) {
        String unit = cell(row, UNIT);
        if (filter && !unit.isEmpty()) {
            remarks.warning("unit", row.number(), UNIT, unit, "an empty cell, since it is a filter", "It is not used.");
        } else if (!UNITS.contains(unit)) {
            remarks.warning("unit", row.number(), UNIT, unit, "one of %, pp, £, £m, string, numberstring, or an empty cell for a number",
                    "The figures are read as they stand.");
        }
        if (filter && !cell(row, GROUPING).isEmpty()) {
            remarks.warning("indicator-group", row.number(), GROUPING, cell(row, GROUPING), "an empty cell, since it is a filter", "It is not used.");
        }
        if (!filter && !cell(row, HINT).isEmpty()) {
            remarks.warning("filter-hint", row.number(), HINT, cell(row, HINT), "an empty cell, since it is an indicator", "It is not used.");
        }
        group(row, filter);
        plain(row, GROUPING);
    }

    private void group(Row row, boolean filter) {
        String group = cell(row, GROUP);
        if (group.isEmpty()) {
            return;
        }
        if (!filter) {
            remarks.warning("filter-group", row.number(), GROUP, group, "an empty cell, since it is an indicator", "It is not used.");
        } else if (!groups.add(group)) {
            remarks.warning("filter-group", row.number(), GROUP, group, "a grouping column for one filter only", "It is used for both.");
        }
    }

    /** Names that differ in signs and spaces only are meant to be the same. */
    private void plain(Row row, String column) {
        String text = cell(row, column);
        String simple = Simplified.of(text);
        String before = simplified.putIfAbsent(simple, text);
        if (before != null && !before.equals(text)) {
            remarks.warning("spelling", row.number(), column, text, "'" + before + "', as in another row", "The two are not taken for one.");
        }
    }

    private String cell(Row row, String heading) {
        Integer position = positions.get(heading);
        return position == null ? "" : row.cell(position).strip();
    }

    Description description() {
        return new Description(List.copyOf(variables));
    }
}
