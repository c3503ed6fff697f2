// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Subject;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code complete}: a return has a row for the total of every indicator of its dataset, or of the part that it is, and for every
 * breakdown of an indicator that it breaks down at all. A row with a marker is a row.
 */
@Component
public final class CompleteCheck implements Check {

    @Override
    public String kind() {
        return "complete";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        new Settings(declaration, dataset).only();
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        if (figures.readings().isEmpty()) {
            return;
        }
        Set<String> present = new LinkedHashSet<>();
        figures.readings().forEach(reading -> present.add(reading.indicator()));
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : figures.dataset().indicators()) {
            if (expected(figures.dataset(), present, indicator.id())) {
                missing(figures, indicator, missing);
            }
        }
        if (!missing.isEmpty()) {
            Reading first = figures.readings().get(0);
            String list = String.join(", ", missing);
            problems.accept(new Problem(declaration.severity(), declaration.id(), Place.file(first.origin().file()),
                    Subject.of(figures.authority(), figures.period()), "no row for " + list,
                    "a row for each indicator", "The return of "
                            + figures.authority() + " for " + figures.period() + " has no row for " + list
                            + ". Ask for the rows, or for a marker that says why there is no figure."));
        }
    }

    private static boolean expected(DatasetDefinition dataset, Set<String> present, String indicator) {
        return dataset.parts().isEmpty() || dataset.parts().stream().map(DatasetDefinition.Part::indicators)
                .anyMatch(part -> part.contains(indicator) && part.stream().anyMatch(present::contains));
    }

    private static void missing(ReturnFigures figures, Indicator indicator, List<String> missing) {
        if (figures.reading(indicator.id(), Indicator.TOTAL).isEmpty()) {
            missing.add(indicator.id());
        }
        List<String> lacking = indicator.breakdowns().stream()
                .filter(breakdown -> figures.reading(indicator.id(), breakdown).isEmpty()).toList();
        if (lacking.size() < indicator.breakdowns().size()) {
            lacking.forEach(breakdown -> missing.add(indicator.id() + ":" + breakdown));
        }
    }
}
