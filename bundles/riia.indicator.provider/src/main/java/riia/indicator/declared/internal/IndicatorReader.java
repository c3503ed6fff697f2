// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.List;
import java.util.Optional;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.indicator.Collects;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Basis;
import riia.indicator.Indicator.Counterpart;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.Measure.Kind;
import riia.indicator.Measure.Population;
import riia.indicator.Measure.Scope;

/** Reads the indicators of a dataset's file. */
final class IndicatorReader {

    private static final Measure NUMBER = new Measure("number", Kind.NUMBER, "number", 1, Optional.empty(), Optional.empty(),
            false, Scope.ALL);

    private final Mentions mentions;

    IndicatorReader(Mentions mentions) {
        this.mentions = mentions;
    }

    Indicator read(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "an indicator");
        String id = object.text("id");
        String name = object.text("name");
        String definition = object.text("definition", "");
        Basis basis = object.choice("basis", Basis.class);
        Polarity polarity = object.choice("polarity", Polarity.class, Polarity.NEUTRAL);
        int decimals = object.whole("decimals", 1);
        List<Measure> measures = object.list("measures", one -> measure(id, one));
        List<String> breakdowns = object.list("breakdowns", JsonObject::asText);
        String clause = object.text("clause", "");
        String theme = object.text("theme", "");
        Optional<Counterpart> counterpart = object.value("counterpart", one -> counterpart(one, "a counterpart"));
        Optional<Collects> collects = object.value("collects", one -> JsonObject.asChoice("collects", one, Collects.class));
        boolean open = object.flag("openBreakdowns", false);
        List<String> words = object.list("values", JsonObject::asText);
        Optional<Counterpart> supersededBy = object.value("supersededBy", one -> counterpart(one, "what supersedes it"));
        object.nothingElse();
        if (decimals < 0 || decimals > 6) {
            throw new ContributionException(object.line(), "'decimals' of " + id + " is " + decimals + "; expected 0 to 6", null);
        }
        Collects kind = collects.orElseGet(() -> measures.isEmpty() ? Collects.COUNT : Collects.by(measures));
        return DatasetReader.build(object.line(), () -> new Indicator(id, name, definition, basis, polarity, decimals,
                measures.isEmpty() ? List.of(usual(kind)) : measures, breakdowns, clause, theme, counterpart, kind, open, words,
                supersededBy));
    }

    /** The measure of an indicator that declares none: a count as a number, anything else as it comes. */
    private static Measure usual(Collects collects) {
        return collects == Collects.COUNT ? NUMBER : new Measure("supplied", Kind.SUPPLIED, switch (collects) {
            case MEAN -> "mean";
            case MONEY, RANGE -> "\u00a3";
            case TEXT -> "words";
            case COUNT, SUPPLIED, DECIMAL -> "number";
        }, 1, Optional.empty(), Optional.empty(), false, Scope.ALL);
    }

    private Measure measure(String indicator, Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a measure");
        Kind kind = object.choice("kind", Kind.class);
        String id = object.text("id", JsonObject.word(kind));
        int per = object.whole("per", defaultPer(kind));
        Optional<Population> population = object.value("population", IndicatorReader::population);
        Optional<String> of = object.value("of", named -> {
            mentions.indicator(named.line(), JsonObject.asText(named), "'of' of " + indicator);
            return JsonObject.asText(named);
        });
        String unit = object.text("unit", defaultUnit(kind, per, population, of));
        boolean assumed = object.flag("assumed", false);
        Scope scope = object.choice("scope", Scope.class, Scope.ALL);
        object.nothingElse();
        if (per < 1) {
            throw new ContributionException(object.line(), "'per' of " + indicator + " is " + per + "; expected 1 or more", null);
        }
        return DatasetReader.build(object.line(), () -> new Measure(id, kind, unit, per, population, of, assumed, scope));
    }

    private static int defaultPer(Kind kind) {
        return switch (kind) {
            case RATE -> 10_000;
            case PERCENTAGE -> 100;
            case NUMBER, SUPPLIED -> 1;
        };
    }

    private static String defaultUnit(Kind kind, int per, Optional<Population> population, Optional<String> of) {
        return switch (kind) {
            case RATE -> String.format("per %,d aged %s", per, population.map(Population::ageBand).orElse("?"));
            case PERCENTAGE -> of.map(count -> "% of " + count).orElse("%");
            case NUMBER, SUPPLIED -> "number";
        };
    }

    private static Population population(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a population");
        String ageBand = object.text("ageBand");
        int lag = object.whole("lag", 0);
        object.nothingElse();
        return new Population(ageBand, lag);
    }

    private static Counterpart counterpart(Json value, String what) throws ContributionException {
        JsonObject object = JsonObject.of(value, what);
        Counterpart counterpart = new Counterpart(object.text("dataset"), object.text("indicator"));
        object.nothingElse();
        return counterpart;
    }
}
