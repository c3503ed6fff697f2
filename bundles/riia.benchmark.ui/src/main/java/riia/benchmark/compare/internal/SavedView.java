// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.indicator.Indicator;

/**
 * A saved view as a file: what is compared, and no figures. Read strictly, by {@code schema/compare-view.schema.json}; what is wrong is said
 * with its line.
 */
final class SavedView {

    /** The ending of such files. */
    static final String ENDING = ".riia-compare.json";

    private static final String WHAT = "a saved view";
    private static final int VERSION = 1;
    private static final long LONGEST = 1_000_000;

    private SavedView() {
    }

    static String write(Chosen chosen) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("compareView", VERSION);
            json.writeStringField("dataset", chosen.dataset());
            list(json, Chosen.INDICATORS, chosen.indicators());
            list(json, Chosen.AUTHORITIES, chosen.authorities());
            if (!chosen.from().isEmpty()) {
                json.writeStringField(Chosen.FROM, chosen.from());
            }
            if (!chosen.until().isEmpty()) {
                json.writeStringField(Chosen.UNTIL, chosen.until());
            }
            json.writeStringField("basis", chosen.basis());
            json.writeNumberField("model", chosen.model());
            json.writeStringField("breakdown", chosen.breakdown());
            json.writeStringField(Chosen.SHOW, chosen.show());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void list(JsonGenerator json, String name, List<String> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : items) {
            json.writeString(one);
        }
        json.writeEndArray();
    }

    /** @throws IllegalArgumentException if it cannot be read or is no saved view; names file, line, what was found and expected */
    static Chosen read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("'" + file.getFileName() + "' is larger than a saved view ever is; expected a file of "
                        + "less than 1 MB that ends in " + ENDING);
            }
            return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    static Chosen read(byte[] bytes, String name) {
        try {
            return parse(JsonDocument.read(new Bytes(bytes, name), WHAT));
        } catch (ContributionException e) {
            throw new IllegalArgumentException("'" + name + "' is no saved view: " + e.getMessage(), e);
        }
    }

    private static Chosen parse(JsonObject view) throws ContributionException {
        int version = view.whole("compareView");
        if (version != VERSION) {
            throw new ContributionException(view.line(), "'compareView' is " + version + "; expected " + VERSION
                    + ", which is what this version of the workbench reads", null);
        }
        Chosen chosen = new Chosen(view.text("dataset"), view.list(Chosen.INDICATORS, JsonObject::asText),
                view.list(Chosen.AUTHORITIES, JsonObject::asText), period(view, Chosen.FROM), period(view, Chosen.UNTIL),
                JsonObject.word(view.choice("basis", Basis.class, Basis.QUARTER)), view.whole("model", 2025),
                view.text("breakdown", Indicator.TOTAL), view.choice(Chosen.SHOW, Show.class, Show.CHARTS).name().toLowerCase(Locale.ROOT));
        view.nothingElse();
        if (chosen.indicators().isEmpty() || chosen.authorities().isEmpty()) {
            throw new ContributionException(view.line(), "it names " + chosen.indicators().size() + " indicators and "
                    + chosen.authorities().size() + " authorities; expected one or more of each", null);
        }
        return chosen;
    }

    private enum Show { CHARTS, TABLE }

    private static String period(JsonObject view, String key) throws ContributionException {
        String code = view.text(key, "");
        try {
            return code.isEmpty() ? "" : Period.parse(code).code();
        } catch (IllegalArgumentException e) {
            throw new ContributionException(view.line(), "'" + key + "': " + e.getMessage(), e);
        }
    }

    private record Bytes(byte[] bytes, String path) implements ContributionSource {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public InputStream open(String neighbour) throws FileNotFoundException {
            throw new FileNotFoundException("A saved view stands alone; found " + neighbour + " asked of it");
        }

        @Override
        public String region() {
            return "";
        }
    }
}
