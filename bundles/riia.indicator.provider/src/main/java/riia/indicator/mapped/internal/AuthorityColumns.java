// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.base.AreaCode;
import riia.indicator.spi.Row;

/** Finds the columns that tell whose a row is: names, ONS codes, and three-digit codes that agree with them. */
final class AuthorityColumns {

    private static final Set<String> OF_CODES = Set.of("code", "la", "lea", "dfe", "authority", "number", "no");

    private AuthorityColumns() {
    }

    /** The columns, that with most hits first; empty if there are none. */
    static List<Integer> find(SheetLook look, List<Row> among) {
        List<Row> rows = among.stream().filter(SheetLook::holdsNumber).toList();
        int main = look.most(i -> SheetLook.count(rows, row -> look.area(row, i).isPresent()));
        if (main < 0) {
            main = codes(look, rows);
        }
        if (main < 0) {
            return List.of();
        }
        int told = main;
        List<Row> data = rows.stream().filter(row -> look.areas.cell(row.cell(told)).isPresent()).toList();
        List<Integer> columns = new ArrayList<>(List.of(main));
        for (int i = 0; i < look.width; i++) {
            int other = i;
            int same = SheetLook.count(data, row -> look.areas.cell(row.cell(other)).filter(
                    area -> look.areas.cell(row.cell(told)).get().equals(area)).isPresent());
            if (i != main && same > 0 && same * 5 >= data.size() * 4) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** A column of three-digit codes only, under a heading that says so. */
    private static int codes(SheetLook look, List<Row> rows) {
        return look.most(i -> {
            int hits = SheetLook.count(rows, row -> look.areas.cell(row.cell(i)).isPresent());
            boolean named = look.rows.stream().anyMatch(row -> !SheetLook.number(row.cell(i).strip())
                    && Texts.words(row.cell(i)).stream().anyMatch(OF_CODES::contains));
            return named && hits * 5 >= rows.size() * 4 ? hits : 0;
        });
    }

    /** The place of a row, by those columns together. */
    static Optional<AreaCode> area(SheetLook look, Row row, List<Integer> columns) {
        return look.areas.told(MappedRows.texts(row, columns)).area();
    }

    /** Whether the first of the columns tells a place in a row. */
    static boolean holds(SheetLook look, Row row, List<Integer> columns) {
        return look.areas.cell(row.cell(columns.get(0))).isPresent();
    }
}
