// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.declared.internal;

import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.BenchmarkRules.Explain;
import riia.benchmark.spi.BenchmarkRules.Round;
import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

/** Files {@code riia/benchmark/*.json}: what a region decides about comparisons, as {@code schema/benchmark.schema.json} describes it. */
@Component
public final class BenchmarkRulesType implements ContributionType<BenchmarkRules> {

    private static final int MOST_PERCENT = 50;
    private static final int MOST_DAYS = 366;

    @Override
    public String id() {
        return "benchmark";
    }

    @Override
    public Class<BenchmarkRules> service() {
        return BenchmarkRules.class;
    }

    @Override
    public BenchmarkRules parse(ContributionSource source) throws ContributionException {
        JsonObject file = JsonDocument.read(source, "rules of comparisons");
        String dataset = file.text("dataset");
        String version = file.text("version");
        int ranking = file.whole("ranking", 0);
        String clause = file.text("clause", "");
        Round round = file.choice("round", Round.class, Round.ENGLAND);
        Optional<Explain> explain = file.value("explain", BenchmarkRulesType::explain);
        file.nothingElse();
        return new BenchmarkRules(dataset, version, ranking, clause, round, explain);
    }

    private static Explain explain(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "whom to ask for an explanation");
        int percent = within("percent", object.whole("percent"), MOST_PERCENT, object);
        boolean highest = object.flag("highest", true);
        boolean lowest = object.flag("lowest", true);
        int days = within("days", object.whole("days"), MOST_DAYS, object);
        boolean assumed = object.flag("assumed", false);
        object.nothingElse();
        if (!highest && !lowest) {
            throw new ContributionException(object.line(), "'highest' and 'lowest' are both false; expected one of them to be asked", null);
        }
        return new Explain(percent / 100.0, highest, lowest, days, assumed);
    }

    private static int within(String key, int found, int most, JsonObject object) throws ContributionException {
        if (found < 1 || found > most) {
            throw new ContributionException(object.line(), "'" + key + "' is " + found + "; expected 1 to " + most, null);
        }
        return found;
    }

    @Override
    public Map<String, Object> properties(BenchmarkRules contribution) {
        return Map.of(Constants.SERVICE_RANKING, contribution.ranking(), "riia.dataset", contribution.dataset());
    }
}
