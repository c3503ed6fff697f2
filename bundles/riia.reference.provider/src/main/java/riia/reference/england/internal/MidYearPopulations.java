// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.osgi.service.component.annotations.Component;

import riia.base.AreaCode;
import riia.reference.Populations;

/** Answers from the tables of mid-year estimates in the bundle, one for each release and age band. */
@Component
public final class MidYearPopulations implements Populations {

    /** Newest first. A later release is a further table, never a change to one: rebased populations change published rates. */
    private static final List<Table> TABLES = List.of(
            new Table("ONS mid-year estimates, mid-2024 release", "0-17", "populations-0-17-mid-2024.tsv"));

    private static final List<String> VINTAGES = TABLES.stream().map(Table::vintage).distinct().toList();

    private record Table(String vintage, String ageBand, Lazy<Years> years) {

        Table(String vintage, String ageBand, String file) {
            this(vintage, ageBand, new Lazy<>(() -> read(file)));
        }

        private static Years read(String file) {
            Map<String, String[]> areas = new HashMap<>();
            DataFile.rows(file).forEach(row -> areas.put(row[0], row));
            String[] header = areas.get("area");
            int first = Integer.parseInt(header[1]);
            return new Years(first, first + header.length - 2, areas);
        }
    }

    /** Rows of a table by the code in their first cell; a count for each year follows. */
    private record Years(int first, int last, Map<String, String[]> areas) {

        OptionalInt count(String area, int midYear) {
            String[] row = areas.get(area);
            int column = midYear - first + 1;
            return row == null || column < 1 || column >= row.length || row[column].isEmpty() ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(row[column]));
        }
    }

    @Override
    public List<String> vintages() {
        return VINTAGES;
    }

    @Override
    public List<String> ageBands() {
        return TABLES.stream().map(Table::ageBand).distinct().toList();
    }

    @Override
    public int latestYear(String vintage) {
        int latest = Integer.MIN_VALUE;
        for (Table table : TABLES) {
            if (table.vintage().equals(vintage)) {
                latest = Math.max(latest, table.years().get().last());
            }
        }
        if (latest == Integer.MIN_VALUE) {
            throw new IllegalArgumentException("No release '" + vintage + "'; there is " + vintages());
        }
        return latest;
    }

    @Override
    public OptionalInt count(AreaCode area, String ageBand, int midYear, String vintage) {
        for (Table table : TABLES) {
            if (table.vintage().equals(vintage) && table.ageBand().equals(ageBand)) {
                return table.years().get().count(area.code(), midYear);
            }
        }
        return OptionalInt.empty();
    }
}
