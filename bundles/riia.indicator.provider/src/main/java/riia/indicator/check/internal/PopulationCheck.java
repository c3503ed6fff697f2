// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Measure;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Populations;

/** {@code population}: the population that a file divides by is the one that is installed. */
@Component
public final class PopulationCheck implements Check {

    private final Populations populations;

    @Activate
    public PopulationCheck(@Reference Populations populations) {
        this.populations = populations;
    }

    @Override
    public String kind() {
        return "population";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        new Settings(declaration, dataset).only();
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        for (Reading reading : figures.readings()) {
            Optional<Long> given = Counts.denominator(reading);
            Optional<Measure> rate = given.isEmpty() ? Optional.empty() : Divisors.rateOnly(figures.dataset(), reading);
            Optional<Long> installed = rate.flatMap(one -> new Divisors(populations).of(one, figures, reading));
            if (installed.isPresent() && !installed.equals(given)) {
                new Answer(declaration, problems).denominator(reading, String.valueOf(given.get()), String.valueOf(installed.get()),
                        "the file divides by a population of " + given.get() + "; " + populations.vintages().get(0) + " says "
                                + installed.get() + ". Rates may differ from the published ones.");
            }
        }
    }
}
