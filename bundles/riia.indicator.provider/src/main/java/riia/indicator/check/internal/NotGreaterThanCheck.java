// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Check;
import riia.indicator.spi.ReturnFigures;

/** {@code notGreaterThan}: the total of {@code part} is at most the total of {@code whole}. */
@Component
public final class NotGreaterThanCheck implements Check {

    @Override
    public String kind() {
        return "notGreaterThan";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("part", "whole");
        if (settings.indicator("part").equals(settings.indicator("whole"))) {
            throw settings.wrong("the same part and whole", "two indicators");
        }
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        Indicator part = settings.indicator("part");
        Indicator whole = settings.indicator("whole");
        Optional<Long> least = Counts.total(figures, part.id());
        Optional<Long> most = Counts.total(figures, whole.id());
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            figures.reading(part.id(), Indicator.TOTAL).ifPresent(reading -> new Answer(declaration, problems).number(reading,
                    String.valueOf(least.get()), "at most " + most.get(), Answer.name(part) + " is " + least.get()
                            + ", more than " + Answer.name(whole) + " with " + most.get() + ". Correct one of the two."));
        }
    }
}
