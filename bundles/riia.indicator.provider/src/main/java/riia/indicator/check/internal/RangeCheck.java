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
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Populations;

/**
 * {@code range}: the total of {@code indicator}, expressed by {@code measure} (its first unless told), is at least {@code least} and
 * at most {@code most}; either may be left out.
 */
@Component
public final class RangeCheck implements Check {

    private static final int EXACT = 6;

    private final Divisors divisors;

    @Activate
    public RangeCheck(@Reference Populations populations) {
        this.divisors = new Divisors(populations);
    }

    @Override
    public String kind() {
        return "range";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicator", "measure", "least", "most");
        measure(settings);
        Optional<BigDecimal> least = settings.number("least");
        Optional<BigDecimal> most = settings.number("most");
        if (least.isEmpty() && most.isEmpty()) {
            throw settings.wrong("neither least nor most", "one of them");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw settings.wrong("least " + least.get() + " above most " + most.get(), "least below most");
        }
    }

    private static Measure measure(Settings settings) {
        Indicator indicator = settings.indicator("indicator");
        String wanted = settings.declaration().settings().getOrDefault("measure", indicator.measures().get(0).id());
        return indicator.measures().stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(() ->
                settings.wrong("'" + wanted + "' as measure", "one of "
                        + String.join(", ", indicator.measures().stream().map(Measure::id).toList())));
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        Indicator indicator = settings.indicator("indicator");
        figures.reading(indicator.id(), Indicator.TOTAL).ifPresent(reading -> value(measure(settings), figures, reading)
                .ifPresent(value -> check(new Answer(declaration, problems), settings, reading, value)));
    }

    private Optional<BigDecimal> value(Measure measure, ReturnFigures figures, Reading reading) {
        Optional<Long> count = Counts.of(reading.number());
        return count.flatMap(number -> divisors.of(measure, figures, reading).flatMap(divisor ->
                Counts.quotient(number, measure.per(), divisor, EXACT)));
    }

    private static void check(Answer answer, Settings settings, Reading reading, BigDecimal value) {
        boolean low = settings.number("least").map(least -> value.compareTo(least) < 0).orElse(false);
        boolean high = settings.number("most").map(most -> value.compareTo(most) > 0).orElse(false);
        if (low || high) {
            Indicator indicator = settings.indicator("indicator");
            String shown = value.setScale(indicator.decimals(), RoundingMode.HALF_UP).toPlainString();
            String limit = low ? "at least " + settings.number("least").get().toPlainString()
                    : "at most " + settings.number("most").get().toPlainString();
            String unit = measure(settings).unit();
            answer.number(reading, shown + " " + unit, limit, Answer.name(indicator) + " is " + shown + " " + unit + ", expected "
                    + limit + ". Ask the authority.");
        }
    }
}
