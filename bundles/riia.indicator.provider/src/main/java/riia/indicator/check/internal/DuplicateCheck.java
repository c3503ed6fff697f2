// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/** {@code duplicate}: a return says each figure once; even an identical repetition is an error. Asked of every dataset. */
@Component
public final class DuplicateCheck implements Check {

    private record Series(String indicator, String breakdown) {
    }

    @Override
    public String kind() {
        return "duplicate";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        new Settings(declaration, dataset).only().alwaysAnError();
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Map<Series, Reading> first = new HashMap<>();
        for (Reading reading : figures.readings()) {
            Reading earlier = first.putIfAbsent(new Series(reading.indicator(), reading.breakdown()), reading);
            if (earlier != null) {
                String name = Answer.name(figures.dataset(), reading.indicator(), reading.breakdown());
                String again = earlier.number().equals(reading.number()) ? "the same figure" : "another figure";
                new Answer(declaration, problems).number(reading, again + " as in row " + earlier.origin().row(),
                        "one row for " + name, name + " stands in row " + earlier.origin().row() + " already, with "
                                + again + ". Delete one of the two.");
            }
        }
    }
}
