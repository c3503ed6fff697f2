// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.base.PeriodType;
import riia.base.Severity;
import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Part;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.RecordDeclaration;
import riia.indicator.spi.Check;

/** Reads a dataset's file. What is not said has the default that most datasets want. */
final class DatasetReader {

    private final List<Check> kinds;
    private final Mentions mentions = new Mentions();
    private final List<Integer> checkLines = new ArrayList<>();

    DatasetReader(List<Check> kinds) {
        this.kinds = kinds;
    }

    DeclaredDataset read(JsonObject file) throws ContributionException {
        String id = file.text("id");
        String name = file.text("name");
        String version = file.text("version");
        int ranking = file.whole("ranking", 0);
        PeriodType periodType = file.choice("periodType", PeriodType.class);
        Sensitivity sensitivity = file.choice("sensitivity", Sensitivity.class, Sensitivity.AGGREGATE);
        String clause = file.text("clause", "");
        String source = file.text("source", "");
        List<Part> parts = file.list("parts", this::part);
        List<Indicator> declared = file.list("indicators", new IndicatorReader(mentions)::read);
        List<LayoutDeclaration> layouts = file.list("layouts", new LayoutDeclarationReader(mentions)::read);
        List<CheckDeclaration> checks = file.list("checks", this::check);
        Optional<RecordDeclaration> records = file.value("records", new RecordDeclarationReader(mentions)::read);
        file.nothingElse();
        List<Indicator> indicators = records.isEmpty() ? declared
                : RecordDeclarationReader.complete(file.line(), records.get(), declared);
        unique(file.line(), "indicator", indicators.stream().map(Indicator::id).toList());
        unique(file.line(), "layout", layouts.stream().map(LayoutDeclaration::id).toList());
        unique(file.line(), "part", parts.stream().map(Part::id).toList());
        unique(file.line(), "check", checks.stream().map(CheckDeclaration::id).toList());
        for (LayoutDeclaration layout : layouts) {
            if (layout.kind().equals("records") && records.flatMap(one -> one.table(layout.part())).isEmpty()) {
                throw new ContributionException(file.line(), "layout '" + layout.id() + "' is of records, and part '" + layout.part()
                        + "' has no table in 'records'", null);
            }
        }
        mentions.verify(indicators, parts.stream().map(Part::id).toList());
        covered(file.line(), parts, indicators);
        List<LayoutDeclaration> unlessTold = records.map(RecordDeclarationReader::layouts)
                .orElse(List.of(LayoutDeclarationReader.STANDARD));
        DatasetDefinition definition = build(file.line(), () -> new DatasetDefinition(id, name, version, periodType, sensitivity,
                clause, source, parts, indicators, layouts.isEmpty() ? unlessTold : layouts, checks, records));
        validate(definition);
        return new DeclaredDataset(definition, ranking);
    }

    private Part part(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a part");
        String id = object.text("id");
        String name = object.text("name", id);
        List<String> indicators = object.list("indicators", one -> {
            String indicator = JsonObject.asText(one);
            mentions.indicator(one.line(), indicator, "part '" + id + "'");
            return indicator;
        });
        object.nothingElse();
        if (!id.matches("[a-z0-9]+")) {
            throw new ContributionException(object.line(), "the part's id '" + id + "' is not lower-case letters and digits", null);
        }
        return new Part(id, name, indicators);
    }

    private CheckDeclaration check(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a check");
        String kind = object.text("kind");
        String id = object.text("id", kind);
        Severity severity = object.choice("severity", Severity.class, Severity.WARNING);
        Map<String, String> settings = object.map("settings", JsonObject::asText);
        String reason = object.text("reason", "");
        object.nothingElse();
        checkLines.add(object.line());
        return new CheckDeclaration(id, kind, severity, settings, reason);
    }

    private void validate(DatasetDefinition definition) throws ContributionException {
        for (int i = 0; i < definition.checks().size(); i++) {
            CheckDeclaration declaration = definition.checks().get(i);
            for (Check kind : kinds) {
                if (kind.kind().equals(declaration.kind())) {
                    build(checkLines.get(i), () -> {
                        kind.validate(declaration, definition);
                        return declaration;
                    });
                }
            }
        }
    }

    /** A dataset in parts collects every indicator in one of them. */
    private static void covered(int line, List<Part> parts, List<Indicator> indicators) throws ContributionException {
        Set<String> collected = new HashSet<>();
        for (Part part : parts) {
            collected.addAll(part.indicators());
        }
        for (Indicator indicator : indicators) {
            if (!parts.isEmpty() && !collected.contains(indicator.id())) {
                throw new ContributionException(line, "indicator '" + indicator.id() + "' is in none of the parts; expected each"
                        + " indicator in a part", null);
            }
        }
    }

    private static void unique(int line, String kind, List<String> ids) throws ContributionException {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new ContributionException(line, "there are two of " + kind + " '" + id + "'; expected each id once", null);
            }
        }
    }

    /** Builds a value; what it refuses is the file's fault, at that line. */
    static <T> T build(int line, java.util.function.Supplier<T> value) throws ContributionException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ContributionException(line, e.getMessage(), e);
        }
    }
}
