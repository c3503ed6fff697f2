// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import riia.base.Severity;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;

/**
 * What is asked of every return whatever its dataset declares: the domain makes a duplicate figure, and a denominator that is
 * not the count named, an error everywhere. A declaration of the same kind replaces the standing one.
 */
final class StandingChecks {

    private static final List<CheckDeclaration> ALWAYS = List.of(
            new CheckDeclaration("duplicate", "duplicate", Severity.ERROR, Map.of(), ""),
            new CheckDeclaration("denominator", "denominator", Severity.ERROR, Map.of(), ""));

    private StandingChecks() {
    }

    static DatasetDefinition addTo(DatasetDefinition dataset) {
        List<CheckDeclaration> checks = new ArrayList<>(dataset.checks());
        for (CheckDeclaration standing : ALWAYS) {
            if (dataset.checks().stream().noneMatch(one -> one.kind().equals(standing.kind()))) {
                checks.add(standing);
            }
        }
        return new DatasetDefinition(dataset.id(), dataset.name(), dataset.version(), dataset.periodType(), dataset.sensitivity(),
                dataset.clause(), dataset.source(), dataset.parts(), dataset.indicators(), dataset.layouts(), checks, dataset.records());
    }
}
