// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import riia.base.Marker;
import riia.contribution.json.internal.JsonObject;
import riia.indicator.Indicator;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;

/** Writes a mapping as its file; what is as it is unless told is left out. */
final class MappingWriting {

    private static final JsonFactory TOKENS = new JsonFactory();

    private final JsonGenerator json;

    private MappingWriting(JsonGenerator json) {
        this.json = json;
    }

    static String write(FileMapping mapping) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = TOKENS.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new MappingWriting(json).mapping(mapping);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private void mapping(FileMapping mapping) throws IOException {
        json.writeStartObject();
        text("dataset", mapping.dataset());
        text("part", mapping.part());
        text("name", mapping.name());
        text("sheet", mapping.sheet().name());
        rows(mapping.rows());
        text("orientation", JsonObject.word(mapping.orientation()));
        places("authority", mapping.authority());
        json.writeObjectFieldStart("period");
        places("from", mapping.period().from());
        text("form", JsonObject.word(mapping.period().form()));
        json.writeEndObject();
        indicator(mapping.indicator());
        columns(mapping.columns());
        markers(mapping.cells().markers());
        if (mapping.cells().decimalComma()) {
            json.writeBooleanField("decimalComma", true);
        }
        text("thousands", mapping.cells().thousands());
        conditions(mapping.where());
        if (!mapping.leaveOut().isEmpty()) {
            json.writeArrayFieldStart("leaveOut");
            for (String label : mapping.leaveOut()) {
                json.writeString(label);
            }
            json.writeEndArray();
        }
        text("fingerprint", mapping.fingerprint());
        json.writeEndObject();
    }

    private void text(String key, String words) throws IOException {
        if (!words.isEmpty()) {
            json.writeStringField(key, words);
        }
    }

    private void rows(TableRows rows) throws IOException {
        json.writeObjectFieldStart("rows");
        number("headerFrom", rows.headerFrom());
        number("headerTo", rows.headerTo());
        number("first", rows.first());
        number("last", rows.last());
        json.writeEndObject();
    }

    private void number(String key, int number) throws IOException {
        if (number != 0) {
            json.writeNumberField(key, number);
        }
    }

    private void places(String key, List<TextAt> from) throws IOException {
        if (from.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (TextAt at : from) {
            json.writeStartObject();
            if (at instanceof TextAt.Column column) {
                column(column.at());
            } else if (at instanceof TextAt.Heading heading) {
                json.writeNumberField("headingRow", heading.row());
            } else if (at instanceof TextAt.Cell cell) {
                text("cell", cell.address());
            } else if (at instanceof TextAt.Fixed fixed) {
                text("fixed", fixed.text());
            } else {
                json.writeBooleanField(at instanceof TextAt.SheetName ? "sheetName" : "fileName", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void column(ColumnAt at) throws IOException {
        text("column", at.letter());
        text("heading", at.heading());
    }

    private void indicator(IndicatorAt indicator) throws IOException {
        if (indicator.equals(IndicatorAt.COLUMNS)) {
            return;
        }
        json.writeObjectFieldStart("indicator");
        places("from", indicator.from());
        places("breakdown", indicator.breakdown());
        if (!indicator.labels().isEmpty()) {
            json.writeObjectFieldStart("labels");
            for (Map.Entry<String, Meaning> label : indicator.labels().entrySet()) {
                json.writeObjectFieldStart(label.getKey());
                meaning(label.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void meaning(Meaning meaning) throws IOException {
        text("indicator", meaning.indicator());
        if (!meaning.breakdown().equals(meaning.indicator().isEmpty() ? "" : Indicator.TOTAL)) {
            json.writeStringField("breakdown", meaning.breakdown());
        }
        text("role", JsonObject.word(meaning.role()));
    }

    private void columns(List<MappedColumn> columns) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("columns");
        for (MappedColumn one : columns) {
            json.writeStartObject();
            column(one.at());
            meaning(one.meaning());
            conditions(one.where());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void markers(Map<String, Marker> markers) throws IOException {
        if (!markers.isEmpty()) {
            json.writeObjectFieldStart("markers");
            for (Map.Entry<String, Marker> one : markers.entrySet()) {
                json.writeStringField(one.getKey(), JsonObject.word(one.getValue()));
            }
            json.writeEndObject();
        }
    }

    private void conditions(List<RowCondition> where) throws IOException {
        if (!where.isEmpty()) {
            json.writeArrayFieldStart("where");
            for (RowCondition one : where) {
                json.writeStartObject();
                column(one.at());
                json.writeStringField("value", one.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
