// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code unique}: a value of {@code indicators} stands only once, {@code within} the {@code return} or across all
 * {@code authorities} of the same period, in the same file and in force. Markers are not compared.
 */
@Component
public final class UniqueCheck implements Check {

    @Override
    public String kind() {
        return "unique";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicators", "within");
        settings.choice("within", "return", "authorities");
        if (settings.indicators("indicators").isEmpty()) {
            throw settings.wrong("no indicators", "ids of indicators");
        }
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        boolean everywhere = settings.choice("within", "return", "authorities").equals("authorities");
        for (String indicator : settings.ids("indicators")) {
            check(new Answer(declaration, problems), figures, figures.readings().stream()
                    .filter(one -> one.indicator().equals(indicator) && !(one.number() instanceof Value.Marked)).toList(), everywhere);
        }
    }

    private static void check(Answer answer, ReturnFigures figures, List<Reading> readings, boolean everywhere) {
        Map<Value, Reading> first = new HashMap<>();
        for (Reading reading : readings) {
            Reading earlier = first.putIfAbsent(reading.number(), reading);
            String name = Answer.name(figures.dataset(), reading.indicator(), reading.breakdown());
            if (earlier != null) {
                answer.number(reading, "the same value as in row " + earlier.origin().row(), "another value in each row",
                        name + " says the same as row " + earlier.origin().row() + ". Correct one of the two.");
            } else if (everywhere) {
                figures.alsoAt(reading.indicator(), reading.number()).ifPresent(another -> answer.number(reading,
                        "the same value as another authority's return", "a value that only one authority has",
                        name + " stands in the return of another authority too. Ask whether it is this authority's own."));
            }
        }
    }
}
