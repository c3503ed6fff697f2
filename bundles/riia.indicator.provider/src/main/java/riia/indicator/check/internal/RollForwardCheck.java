// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Basis;
import riia.indicator.spi.Check;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code rollForward}: {@code stock} is the stock of the period before, with {@code in}, without {@code out}; asked when all four
 * are numbers.
 */
@Component
public final class RollForwardCheck implements Check {

    @Override
    public String kind() {
        return "rollForward";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("stock", "in", "out");
        settings.indicator("in");
        settings.indicator("out");
        if (settings.indicator("stock").basis() != Basis.STOCK) {
            throw settings.wrong("a flow as stock", "an indicator whose basis is stock");
        }
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        Indicator stock = settings.indicator("stock");
        Optional<Long> now = Counts.total(figures, stock.id());
        Optional<Long> in = Counts.total(figures, settings.indicator("in").id());
        Optional<Long> out = Counts.total(figures, settings.indicator("out").id());
        if (now.isEmpty() || in.isEmpty() || out.isEmpty()) {
            return;
        }
        Optional<Long> before = figures.countAt(figures.period().previous(), stock.id());
        long expected = before.orElse(0L) + in.get() - out.get();
        if (before.isPresent() && expected != now.get()) {
            String sum = before.get() + " + " + in.get() + " - " + out.get() + " = " + expected;
            figures.reading(stock.id(), Indicator.TOTAL).ifPresent(reading -> new Answer(declaration, problems).number(reading,
                    String.valueOf(now.get()), sum, Answer.name(stock) + " is " + now.get() + "; from "
                            + figures.period().previous().code() + " " + sum + ", a difference of "
                            + String.format("%+d", now.get() - expected) + ". Ask the authority."));
        }
    }
}
