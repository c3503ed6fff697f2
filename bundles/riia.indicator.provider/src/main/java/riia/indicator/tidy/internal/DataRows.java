// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.reference.Authorities;

/** Reads a data file row by row, says where it departs from the standards, and remembers what its columns hold. */
final class DataRows implements RowReader {

    private static final List<String> REQUIRED = List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");
    private static final int ROWS_TOLD_APART = 1 << 21;

    private final Remarks remarks;
    private final Description description;
    private final Authorities authorities;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, ColumnContent> contents = new LinkedHashMap<>();
    private final Combinations combinations = new Combinations();
    private final Set<String> identifiers = new TreeSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final Map<String, Long> levels = new TreeMap<>();
    private PlaceCells places;
    private String[] headings = {};
    private int width;
    private long rows;

    DataRows(Remarks remarks, Description description, Authorities authorities) {
        this.remarks = remarks;
        this.description = description;
        this.authorities = authorities;
    }

    @Override
    public void row(Row row) {
        if (headings.length == 0) {
            headings(row);
        } else if (Arrays.stream(row.cells()).allMatch(String::isBlank)) {
            remarks.warning("empty-row", row.number(), "", "", "figures", "Delete the row.");
        } else {
            rows++;
            figures(row);
        }
    }

    private void headings(Row row) {
        headings = Arrays.stream(row.cells()).map(String::strip).toArray(String[]::new);
        width = headings.length;
        for (int i = 0; i < headings.length; i++) {
            heading(row, headings[i], i);
        }
        for (String required : REQUIRED) {
            if (!positions.containsKey(required)) {
                remarks.error("data-column", row.number(), required, abridged(headings), "a column " + required,
                        "Without it no row can be placed.");
            }
        }
        crosscheck(row);
        places = new PlaceCells(positions, authorities, remarks);
        places.headings(row);
    }

    private void heading(Row row, String heading, int position) {
        if (heading.isEmpty()) {
            remarks.warning("heading", row.number(), "", "", "a heading for column " + (position + 1), "The column is not read.");
        } else if (positions.putIfAbsent(heading, position) != null) {
            remarks.error("heading", row.number(), heading, heading, "each heading once", "Rename or delete one of the two columns.");
        } else {
            contents.put(heading, new ColumnContent());
            if (heading.contains(" ")) {
                remarks.warning("heading", row.number(), heading, heading, "a heading without spaces", "Use underscores.");
            }
        }
    }

    private void crosscheck(Row row) {
        Set<String> described = new HashSet<>(Geography.all());
        described.addAll(REQUIRED);
        for (Description.Variable one : description.variables()) {
            described.add(one.column());
            described.add(one.group());
            missing(row, one, one.column());
            if (!one.group().isEmpty()) {
                missing(row, one, one.group());
            }
            if (one.group().equals(one.column())) {
                remarks.warning("filter-group", one.row(), one.column(), one.group(), "another column than the filter itself", "It is not used.");
            }
        }
        for (String heading : contents.keySet()) {
            if (!described.contains(heading)) {
                remarks.warning("undescribed", row.number(), heading, heading, "a filter or an indicator of the description, or the name of a place",
                        "The column is not read.");
            }
        }
    }

    private void missing(Row row, Description.Variable one, String column) {
        if (!positions.containsKey(column)) {
            remarks.error("not-in-data", row.number(), column, abridged(headings), "a column " + column + ", as row " + one.row()
                    + " of the description says", "Correct the heading or the description.");
        }
    }

    private static String abridged(String[] headings) {
        return Arrays.stream(headings).limit(12).collect(Collectors.joining(", ")) + (headings.length > 12 ? ", ..." : "");
    }

    private void figures(Row row) {
        if (row.cells().length > width && Arrays.stream(row.cells(), width, row.cells().length).anyMatch(cell -> !cell.isBlank())) {
            remarks.warning("torn-row", row.number(), "", row.cells().length + " cells", width + " cells, as the headings say", "The rest is not read.");
        }
        String level = cell(row, "geographic_level");
        levels.merge(level, 1L, Long::sum);
        period(row, level);
        places.row(row, level);
        for (Description.Variable filter : description.filters()) {
            item(row, filter.column());
            if (!filter.group().isEmpty() && !filter.group().equals(filter.column())) {
                item(row, filter.group());
            }
        }
        for (Description.Variable indicator : description.indicators()) {
            figure(row, indicator);
        }
        contents.forEach((heading, content) -> content.add(cell(row, heading)));
        if (level.equals(Geography.AUTHORITY)) {
            combinations.add(description.filters().stream().map(one -> cell(row, one.column())).toList());
        }
        duplicate(row);
    }

    private void period(Row row, String level) {
        String identifier = cell(row, "time_identifier");
        Optional<TimeIdentifiers.Kind> kind = TimeIdentifiers.of(identifier);
        if (!positions.containsKey("time_identifier") || !positions.containsKey("time_period")) {
            return;
        }
        if (kind.isEmpty()) {
            remarks.error("time-identifier", row.number(), "time_identifier", identifier, "one of DfE's, such as " + String.join(", ",
                    TimeIdentifiers.compared()), "The row is not read.");
            return;
        }
        identifiers.add(identifier);
        if (!kind.get().fits(cell(row, "time_period"))) {
            remarks.error("time-period", row.number(), "time_period", cell(row, "time_period"), kind.get().expected() + " for " + identifier,
                    "The row is not read.");
        } else if (level.equals(Geography.AUTHORITY) && kind.get().periodType().isEmpty()) {
            remarks.error("period-type", row.number(), "time_identifier", identifier, "a period that the workbench compares: "
                    + String.join(", ", TimeIdentifiers.compared()), "The row is not read.");
        }
    }

    private void item(Row row, String column) {
        Integer position = positions.get(column);
        if (position == null) {
            return;
        }
        String raw = row.cell(position);
        if (raw.isBlank()) {
            remarks.warning("filter-item", row.number(), column, "", "an item of the filter, Total for the whole",
                    "The row is read as if it said nothing of " + column + ".");
        } else if (!raw.equals(raw.strip())) {
            remarks.warning("filter-item", row.number(), column, raw, "'" + raw.strip() + "', without spaces at its ends",
                    "It is read without them.");
        }
    }

    private void figure(Row row, Description.Variable indicator) {
        Integer position = positions.get(indicator.column());
        if (position == null || indicator.unit().equals("string")) {
            return;
        }
        FigureText.remark(row.cell(position).strip()).ifPresent(remark -> {
            if (remark.number()) {
                remarks.error("not-a-number", row.number(), indicator.column(), remark.found(), remark.expected(), remark.mend());
            } else {
                remarks.warning("marker", row.number(), indicator.column(), remark.found(), remark.expected(), remark.mend());
            }
        });
    }

    /** Two rows of one place, period and items: which of the figures would count? */
    private void duplicate(Row row) {
        long hash = 7;
        for (int i = 0; i < headings.length; i++) {
            String heading = headings[i];
            if (description.indicators().stream().noneMatch(one -> one.column().equals(heading))) {
                String cell = row.cell(i).strip();
                for (int at = 0; at < cell.length(); at++) {
                    hash = hash * 0x100000001B3L ^ cell.charAt(at);
                }
                hash = hash * 0x100000001B3L ^ 0x1F;
            }
        }
        if (seen.size() < ROWS_TOLD_APART && !seen.add(hash)) {
            remarks.error("duplicate", row.number(), "", "place, period and items of an earlier row", "each once", "Delete one of the two rows.");
        }
    }

    private String cell(Row row, String heading) {
        Integer position = positions.get(heading);
        return position == null ? "" : row.cell(position).strip();
    }

    /** Looks at the columns as wholes, once all rows are read. */
    void end() {
        contents.forEach((heading, content) -> {
            if (rows > 0 && content.empty() && !Geography.all().contains(heading)) {
                remarks.warning("empty-column", 1, heading, "", "figures or items", "Delete the column.");
            }
        });
        new ColumnRules(remarks, description, contents, identifiers, levels).look();
    }

    long rows() {
        return rows;
    }

    /** How many rows each level has. */
    Map<String, Long> levels() {
        return levels;
    }

    Set<String> identifiers() {
        return identifiers;
    }

    /** What the columns hold, by heading. */
    Map<String, ColumnContent> contents() {
        return contents;
    }

    /** The combinations of items that rows of local authorities have. */
    Combinations combinations() {
        return combinations;
    }
}
