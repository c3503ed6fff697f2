// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

import riia.base.Period;
import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.indicator.Indicator.Polarity;
import riia.indicator.spi.ReturnRules;

/** Files {@code riia/returns/*.json}: what a region decides about returns, as {@code schema/returns.schema.json} describes it. */
@Component
public final class ReturnRulesType implements ContributionType<ReturnRules> {

    /** The default of the domain: the last working day of the month after the period, said to be assumed. */
    private static final ReturnRules.Due ASSUMED = new ReturnRules.Due(1, true);

    @Override
    public String id() {
        return "returns";
    }

    @Override
    public Class<ReturnRules> service() {
        return ReturnRules.class;
    }

    @Override
    public ReturnRules parse(ContributionSource source) throws ContributionException {
        JsonObject file = JsonDocument.read(source, "rules of returns");
        String dataset = file.text("dataset");
        String version = file.text("version");
        int ranking = file.whole("ranking", 0);
        String clause = file.text("clause", "");
        ReturnRules.Due due = file.value("due", ReturnRulesType::due).orElse(ASSUMED);
        Optional<Period> from = file.value("from", value ->
                DatasetReader.build(value.line(), () -> Period.parse(JsonObject.asText(value))));
        List<String> indicators = file.list("indicators", JsonObject::asText);
        Map<String, Polarity> polarity = file.map("polarity", value -> JsonObject.asChoice("polarity", value, Polarity.class));
        boolean collected = file.flag("collected", true);
        file.nothingElse();
        return new ReturnRules(dataset, version, ranking, clause, due, from, indicators, polarity, collected);
    }

    private static ReturnRules.Due due(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a due date");
        int months = object.whole("months");
        boolean assumed = object.flag("assumed", false);
        object.nothingElse();
        if (months < 0 || months > 24) {
            throw new ContributionException(object.line(), "'months' is " + months + "; expected 0 to 24", null);
        }
        return new ReturnRules.Due(months, assumed);
    }

    @Override
    public Map<String, Object> properties(ReturnRules contribution) {
        return Map.of(Constants.SERVICE_RANKING, contribution.ranking(), "riia.dataset", contribution.dataset());
    }
}
