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

/** {@code sum}: the breakdowns of {@code indicator} add up to its total, asked when all of them are numbers. */
@Component
public final class SumCheck implements Check {

    @Override
    public String kind() {
        return "sum";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicator");
        if (settings.indicator("indicator").breakdowns().isEmpty()) {
            throw settings.wrong("an indicator without breakdowns", "one with breakdowns");
        }
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Indicator indicator = new Settings(declaration, figures.dataset()).indicator("indicator");
        Optional<Long> total = Counts.total(figures, indicator.id());
        Optional<Long> sum = Optional.of(0L);
        for (String breakdown : indicator.breakdowns()) {
            Optional<Long> part = Counts.of(figures, indicator.id(), breakdown);
            sum = sum.flatMap(before -> part.map(count -> before + count));
        }
        if (total.isPresent() && sum.isPresent() && !sum.equals(total)) {
            long parts = sum.get();
            figures.reading(indicator.id(), Indicator.TOTAL).ifPresent(reading -> new Answer(declaration, problems).number(reading,
                    "total " + total.get() + ", sum of parts " + parts, "total " + parts, "the " + indicator.breakdowns().size()
                            + " parts of " + Answer.name(indicator) + " add up to " + parts + ", the total says " + total.get()
                            + ". Correct the total or the part that is wrong."));
        }
    }
}
