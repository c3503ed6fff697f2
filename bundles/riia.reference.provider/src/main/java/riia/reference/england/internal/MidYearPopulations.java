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

    private record Table(String vintage, String ageBand, Lazy<Map<String, String[]>> areas) {

        Table(String vintage, String ageBand, String file) {
            this(vintage, ageBand, new Lazy<>(() -> read(file)));
        }

        /** Rows by the code in the first cell; the header under {@code area}. */
        private static Map<String, String[]> read(String file) {
            Map<String, String[]> areas = new HashMap<>();
            DataFile.rows(file).forEach(row -> areas.put(row[0], row));
            return areas;
        }

        OptionalInt count(String area, int midYear) {
            String[] row = areas.get().get(area);
            int column = midYear - firstYear() + 1;
            return row == null || column < 1 || column >= row.length || row[column].isEmpty() ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(row[column]));
        }

        int firstYear() {
            return Integer.parseInt(areas.get().get("area")[1]);
        }

        int lastYear() {
            return firstYear() + areas.get().get("area").length - 2;
        }
    }

    @Override
    public List<String> vintages() {
        return TABLES.stream().map(Table::vintage).distinct().toList();
    }

    @Override
    public List<String> ageBands() {
        return TABLES.stream().map(Table::ageBand).distinct().toList();
    }

    @Override
    public int latestYear(String vintage) {
        return TABLES.stream().filter(table -> table.vintage().equals(vintage)).mapToInt(Table::lastYear).max()
                .orElseThrow(() -> new IllegalArgumentException("No release '" + vintage + "'; there is " + vintages()));
    }

    @Override
    public OptionalInt count(AreaCode area, String ageBand, int midYear, String vintage) {
        return TABLES.stream().filter(table -> table.vintage().equals(vintage) && table.ageBand().equals(ageBand))
                .findFirst().map(table -> table.count(area.code(), midYear)).orElse(OptionalInt.empty());
    }
}
