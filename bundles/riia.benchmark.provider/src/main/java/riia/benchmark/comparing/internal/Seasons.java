// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/** Which indicators follow the school year: those whose big changes the dataset has looked for against the same period last year. */
final class Seasons {

    private final Set<String> indicators = new HashSet<>();

    Seasons(DatasetDefinition dataset) {
        for (CheckDeclaration check : dataset.checks()) {
            if (check.kind().equals("bigChange") && "yearBefore".equals(check.settings().get("against"))) {
                indicators.addAll(List.of(check.settings().getOrDefault("indicators", "").split("[ ,]+")));
            }
        }
    }

    boolean follow(Indicator indicator) {
        return indicators.contains(indicator.id());
    }
}
