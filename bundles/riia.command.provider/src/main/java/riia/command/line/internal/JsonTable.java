// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import riia.command.Table;

/** An array of objects, one a line; an absent value is {@code null}. */
final class JsonTable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonTable() {
    }

    static void write(Table table, Writer target) throws IOException {
        target.write('[');
        String separator = "\n";
        for (List<Object> row : table.rows()) {
            target.write(separator);
            try (JsonGenerator json = FACTORY.createGenerator(target)) {
                object(json, table.columns(), row);
            }
            separator = ",\n";
        }
        target.write("\n]\n");
    }

    private static void object(JsonGenerator json, List<String> columns, List<Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i));
            value(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (cell instanceof Integer || cell instanceof Long) {
            json.writeNumber(((Number) cell).longValue());
        } else if (cell instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (cell instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(cell.toString());
        }
    }
}
