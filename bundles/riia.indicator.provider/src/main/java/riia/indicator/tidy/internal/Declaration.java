// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import riia.indicator.Indicator;

/** Writes the declaration of a dataset that reads a tidy file; what the file does not say is for a person to complete. */
final class Declaration {

    private static final String WHOLE = "Total";

    private final String dataset;
    private final String periodType;
    private final Description description;
    private final Map<String, ColumnContent> contents;
    /** Name of each breakdown, and the items that its rows hold. */
    private final Map<String, Map<String, String>> breakdowns = new LinkedHashMap<>();

    Declaration(String dataset, String periodType, Description description, Map<String, ColumnContent> contents, Combinations combinations) {
        this.dataset = dataset;
        this.periodType = periodType;
        this.description = description;
        this.contents = contents;
        combinations.all().forEach(this::breakdown);
    }

    private void breakdown(List<String> items) {
        Map<String, String> where = new LinkedHashMap<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            where.put(description.filters().get(i).column(), items.get(i));
            if (!items.get(i).equals(WHOLE)) {
                name.append(name.length() == 0 ? "" : ", ").append(items.get(i));
            }
        }
        breakdowns.putIfAbsent(name.length() == 0 ? Indicator.TOTAL : name.toString(), where);
    }

    String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("id", dataset);
            json.writeStringField("name", dataset);
            json.writeStringField("version", "1.0.0");
            json.writeStringField("periodType", periodType);
            json.writeStringField("sensitivity", "published");
            json.writeStringField("source", "Department for Education, explore education statistics. Open Government Licence v3.0");
            json.writeArrayFieldStart("indicators");
            for (Description.Variable one : description.indicators()) {
                indicator(json, one);
            }
            json.writeEndArray();
            layout(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return text + System.lineSeparator();
    }

    private void indicator(JsonGenerator json, Description.Variable one) throws IOException {
        boolean counted = one.unit().isEmpty() && contents.get(one.column()).counts();
        json.writeStartObject();
        json.writeStringField("id", one.column());
        json.writeStringField("name", one.label());
        json.writeStringField("basis", "flow");
        json.writeStringField("polarity", "neutral");
        json.writeNumberField("decimals", Math.min(6, one.decimals().orElse(counted ? 0 : 1)));
        json.writeArrayFieldStart("measures");
        json.writeStartObject();
        json.writeStringField("kind", counted ? "number" : "supplied");
        json.writeStringField("unit", one.unit().isEmpty() ? "number" : one.unit());
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("breakdowns");
        for (String breakdown : breakdowns.keySet()) {
            if (!breakdown.equals(Indicator.TOTAL)) {
                json.writeString(breakdown);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void layout(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("layouts");
        json.writeStartObject();
        json.writeStringField("id", dataset);
        json.writeStringField("kind", "tidy");
        json.writeArrayFieldStart("columns");
        for (Description.Variable one : description.indicators()) {
            for (Map.Entry<String, Map<String, String>> breakdown : breakdowns.entrySet()) {
                json.writeStartObject();
                json.writeStringField("column", one.column());
                json.writeStringField("indicator", one.column());
                json.writeStringField("breakdown", breakdown.getKey());
                json.writeObjectFieldStart("where");
                for (Map.Entry<String, String> item : breakdown.getValue().entrySet()) {
                    json.writeStringField(item.getKey(), item.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
