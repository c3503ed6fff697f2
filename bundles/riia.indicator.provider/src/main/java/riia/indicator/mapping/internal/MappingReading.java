// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import riia.base.Marker;
import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.indicator.Indicator;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;

/** Reads a mapping's file strictly: what nobody knows is an error at its line. */
public final class MappingReading {

    private MappingReading() {
    }

    /** @throws ContributionException if it is none; with its line */
    public static FileMapping read(String json) throws ContributionException {
        return mapping(JsonDocument.read(new Text(json), "a mapping"));
    }

    private record Text(String json) implements ContributionSource {

        @Override
        public String path() {
            return "mapping";
        }

        @Override
        public String region() {
            return "";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public InputStream open(String relativePath) throws java.io.IOException {
            throw new java.io.FileNotFoundException(relativePath);
        }
    }

    private static FileMapping mapping(JsonObject file) throws ContributionException {
        String dataset = file.text("dataset");
        String part = file.text("part", "");
        String name = file.text("name");
        SheetRule sheet = new SheetRule(file.text("sheet", ""));
        TableRows rows = file.value("rows", MappingReading::rows).orElseThrow(() -> missing(file, "rows", "the rows of headings and figures"));
        Orientation orientation = file.choice("orientation", Orientation.class);
        List<TextAt> authority = file.list("authority", MappingReading::textAt);
        PeriodAt period = file.value("period", MappingReading::period).orElse(PeriodAt.of());
        IndicatorAt indicator = file.value("indicator", MappingReading::indicator).orElse(IndicatorAt.COLUMNS);
        List<MappedColumn> columns = file.list("columns", MappingReading::column);
        Map<String, Marker> markers = file.map("markers", one -> JsonObject.asChoice("markers", one, Marker.class));
        boolean decimalComma = file.flag("decimalComma", false);
        String thousands = file.text("thousands", "");
        List<RowCondition> where = file.list("where", MappingReading::condition);
        List<String> leaveOut = file.list("leaveOut", JsonObject::asText);
        String fingerprint = file.text("fingerprint", "");
        file.nothingElse();
        CellHabits cells = build(file.line(), () -> new CellHabits(markers, decimalComma, thousands));
        return build(file.line(), () -> new FileMapping(dataset, part, name, sheet, rows, orientation, authority, period, indicator, columns,
                cells, where, leaveOut, fingerprint));
    }

    private static TableRows rows(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "rows");
        int headerFrom = object.whole("headerFrom", 0);
        int headerTo = object.whole("headerTo", headerFrom);
        int first = object.whole("first", 0);
        int last = object.whole("last", 0);
        object.nothingElse();
        return build(object.line(), () -> new TableRows(headerFrom, headerTo, first, last));
    }

    private static PeriodAt period(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a period");
        List<TextAt> from = object.list("from", MappingReading::textAt);
        PeriodAt.Form form = object.choice("form", PeriodAt.Form.class, PeriodAt.Form.PLAIN);
        object.nothingElse();
        return new PeriodAt(from, form);
    }

    private static IndicatorAt indicator(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "an indicator");
        List<TextAt> from = object.list("from", MappingReading::textAt);
        List<TextAt> breakdown = object.list("breakdown", MappingReading::textAt);
        Map<String, Meaning> labels = object.map("labels", one -> {
            JsonObject label = JsonObject.of(one, "a label");
            Meaning meaning = meaning(label);
            label.nothingElse();
            return meaning;
        });
        object.nothingElse();
        return new IndicatorAt(from, breakdown, labels);
    }

    private static MappedColumn column(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a column");
        Optional<ColumnAt> at = columnAt(object);
        Meaning meaning = meaning(object);
        List<RowCondition> where = object.list("where", MappingReading::condition);
        object.nothingElse();
        return new MappedColumn(at.orElseThrow(() -> missing(object, "column", "a letter, or a 'heading'")), meaning, where);
    }

    private static Meaning meaning(JsonObject object) throws ContributionException {
        String indicator = object.text("indicator", "");
        String breakdown = object.text("breakdown", indicator.isEmpty() ? "" : Indicator.TOTAL);
        return new Meaning(indicator, breakdown, object.choice("role", Meaning.Role.class, Meaning.Role.NUMBER));
    }

    private static RowCondition condition(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a condition");
        Optional<ColumnAt> at = columnAt(object);
        String text = object.text("value");
        object.nothingElse();
        return new RowCondition(at.orElseThrow(() -> missing(object, "column", "a letter, or a 'heading'")), text);
    }

    private static Optional<ColumnAt> columnAt(JsonObject object) throws ContributionException {
        String letter = object.text("column", "");
        String heading = object.text("heading", "");
        return letter.isEmpty() && heading.isBlank() ? Optional.empty()
                : Optional.of(build(object.line(), () -> new ColumnAt(letter, heading)));
    }

    private static TextAt textAt(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a place of a text");
        Map<String, TextAt> found = new LinkedHashMap<>();
        columnAt(object).ifPresent(at -> found.put("column", new TextAt.Column(at)));
        Optional<Integer> row = object.value("headingRow", one -> one).isPresent() ? Optional.of(object.whole("headingRow")) : Optional.empty();
        if (row.isPresent()) {
            found.put("headingRow", build(object.line(), () -> new TextAt.Heading(row.get())));
        }
        Optional<String> cell = object.optionalText("cell");
        if (cell.isPresent()) {
            found.put("cell", build(object.line(), () -> new TextAt.Cell(cell.get())));
        }
        if (object.flag("sheetName", false)) {
            found.put("sheetName", new TextAt.SheetName());
        }
        if (object.flag("fileName", false)) {
            found.put("fileName", new TextAt.FileName());
        }
        Optional<String> fixed = object.optionalText("fixed");
        if (fixed.isPresent()) {
            found.put("fixed", build(object.line(), () -> new TextAt.Fixed(fixed.get())));
        }
        object.nothingElse();
        List<TextAt> all = new ArrayList<>(found.values());
        if (all.size() != 1) {
            throw new ContributionException(object.line(), "found " + (all.isEmpty() ? "no place" : String.join(" and ", found.keySet()))
                    + " in a place of a text; expected one of column or heading, headingRow, cell, sheetName, fileName, fixed", null);
        }
        return all.get(0);
    }

    private static ContributionException missing(JsonObject object, String key, String expected) {
        return new ContributionException(object.line(), "'" + key + "' is missing; expected " + expected, null);
    }

    private static <T> T build(int line, Supplier<T> value) throws ContributionException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ContributionException(line, e.getMessage(), e);
        }
    }
}
