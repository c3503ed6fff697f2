// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import riia.contribution.spi.ContributionException;
import riia.indicator.Indicator;

/** Where a dataset's file speaks of its own indicators and parts, to be checked once all are known. */
final class Mentions {

    private record Mention(int line, String kind, String id, String by) {
    }

    private final List<Mention> mentions = new ArrayList<>();

    void indicator(int line, String id, String by) {
        mentions.add(new Mention(line, "indicator", id, by));
    }

    void part(int line, String id, String by) {
        mentions.add(new Mention(line, "part", id, by));
    }

    void breakdown(int line, String indicator, String breakdown, String by) {
        mentions.add(new Mention(line, "breakdown of " + indicator, breakdown, by));
    }

    /** @throws ContributionException for the first mention of something that the dataset does not have */
    void verify(List<Indicator> indicators, Collection<String> parts) throws ContributionException {
        Map<String, Collection<String>> known = new LinkedHashMap<>();
        known.put("indicator", indicators.stream().map(Indicator::id).toList());
        known.put("part", parts);
        for (Indicator indicator : indicators) {
            List<String> breakdowns = new ArrayList<>(List.of(Indicator.TOTAL));
            breakdowns.addAll(indicator.breakdowns());
            known.put("breakdown of " + indicator.id(), breakdowns);
        }
        for (Mention mention : mentions) {
            Collection<String> ids = known.getOrDefault(mention.kind(), List.of());
            if (!ids.contains(mention.id())) {
                throw new ContributionException(mention.line(), mention.by() + " names '" + mention.id() + "', which is no "
                        + mention.kind() + " of this dataset; expected one of " + String.join(", ", ids), null);
            }
        }
    }
}
