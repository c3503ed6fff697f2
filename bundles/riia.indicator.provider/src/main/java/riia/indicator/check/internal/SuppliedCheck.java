// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Populations;

/** {@code supplied}: a rate or percentage that came with its parts follows from them, at the indicator's decimals. */
@Component
public final class SuppliedCheck implements Check {

    private final Divisors divisors;

    @Activate
    public SuppliedCheck(@Reference Populations populations) {
        this.divisors = new Divisors(populations);
    }

    @Override
    public String kind() {
        return "supplied";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        new Settings(declaration, dataset).only();
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        for (Reading reading : figures.readings()) {
            if (reading.supplied().isPresent() && reading.supplied().get() instanceof Value.Supplied given) {
                figures.dataset().indicator(reading.indicator()).ifPresent(indicator ->
                        check(new Answer(declaration, problems), figures, reading, indicator, given.number()));
            }
        }
    }

    private void check(Answer answer, ReturnFigures figures, Reading reading, Indicator indicator, BigDecimal given) {
        Measure measure = indicator.measureFor(reading.breakdown());
        Optional<Long> count = Counts.of(reading.number());
        Optional<Long> divisor = Counts.denominator(reading).or(() -> divisors.of(measure, figures, reading));
        if (count.isEmpty() || divisor.isEmpty()) {
            return;
        }
        BigDecimal rounded = given.setScale(indicator.decimals(), RoundingMode.HALF_UP);
        Counts.quotient(count.get(), measure.per(), divisor.get(), indicator.decimals())
                .filter(computed -> computed.compareTo(rounded) != 0)
                .ifPresent(computed -> answer.number(reading, given.toPlainString(), computed.toPlainString(),
                        Answer.name(indicator) + " came as " + given.toPlainString() + " " + measure.unit() + "; " + count.get()
                                + " over " + divisor.get() + " is " + computed.toPlainString() + ", which is what will be shown."));
    }
}
