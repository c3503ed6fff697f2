// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import riia.command.Table;

class ReportFormatTest {

    private static final Table TABLE = new Table(List.of("name", "value", "marker", "active"), List.of(
            Table.row("Derby, city", new BigDecimal("24.70"), null, true), Table.row("Rutland \"R\"", 7, "c", false)));

    private static String written(ReportFormat format, Table table) throws IOException {
        StringWriter text = new StringWriter();
        format.write(table, text);
        return text.toString();
    }

    @Test
    void csv_quotes_by_rfc_4180_and_leaves_an_absent_value_empty() throws IOException {
        assertThat(written(ReportFormat.CSV, TABLE))
                .isEqualTo("name,value,marker,active\n\"Derby, city\",24.70,,true\n\"Rutland \"\"R\"\"\",7,c,false\n");
    }

    @Test
    void json_keeps_numbers_as_numbers_and_an_absent_value_as_null() throws IOException {
        assertThat(written(ReportFormat.JSON, TABLE)).isEqualTo("[\n"
                + "{\"name\":\"Derby, city\",\"value\":24.70,\"marker\":null,\"active\":true},\n"
                + "{\"name\":\"Rutland \\\"R\\\"\",\"value\":7,\"marker\":\"c\",\"active\":false}\n]\n");
    }

    @Test
    void json_of_no_rows_is_an_empty_array() throws IOException {
        assertThat(written(ReportFormat.JSON, new Table(List.of("a"), List.of())).replaceAll("\\s", "")).isEqualTo("[]");
    }

    @Test
    void a_table_for_people_aligns_numbers_to_the_right_and_drops_empty_columns() throws IOException {
        Table table = new Table(List.of("name", "value", "nothing"), List.of(Table.row("Derby", 7, null), Table.row("Kent", 1234, null)));
        assertThat(written(ReportFormat.TABLE, table)).isEqualTo("name   value\nDerby      7\nKent    1234\n");
    }
}
