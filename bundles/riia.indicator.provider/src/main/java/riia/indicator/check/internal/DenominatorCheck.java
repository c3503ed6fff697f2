// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Measure;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code denominator}: what a file gives to divide by is the count that the indicator's percentage names; where it names none, at
 * least the count that is divided. Asked of every dataset.
 */
@Component
public final class DenominatorCheck implements Check {

    @Override
    public String kind() {
        return "denominator";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        new Settings(declaration, dataset).only().alwaysAnError();
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Answer answer = new Answer(declaration, problems);
        for (Reading reading : figures.readings()) {
            if (reading.denominator().isPresent()) {
                Optional<Measure> percentage = Divisors.percentage(figures.dataset(), reading);
                Optional<Long> given = Counts.denominator(reading);
                if (percentage.isPresent() && given.isPresent()) {
                    check(answer, figures, reading, percentage.get(), given.get());
                }
            }
        }
    }

    private static void check(Answer answer, ReturnFigures figures, Reading reading, Measure percentage, long given) {
        if (percentage.of().isPresent()) {
            String whole = percentage.of().get();
            Counts.total(figures, whole).filter(count -> count != given).ifPresent(count -> answer.denominator(reading,
                    String.valueOf(given), String.valueOf(count), name(figures, reading) + " has the denominator " + given + ", but "
                            + Answer.name(figures.dataset(), whole, "Total") + " is " + count + ". Correct one of the two."));
        } else {
            Counts.of(reading.number()).filter(count -> count > given).ifPresent(count -> answer.denominator(reading,
                    String.valueOf(given), "at least " + count, name(figures, reading) + " is " + count + ", more than the "
                            + given + " that it is part of. Correct one of the two."));
        }
    }

    private static String name(ReturnFigures figures, Reading reading) {
        return Answer.name(figures.dataset(), reading.indicator(), reading.breakdown());
    }
}
