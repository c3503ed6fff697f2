// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;

import riia.base.Period;
import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Check;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code bigChange}: the total of an indicator has not changed by {@code percent} (30) or more, beyond what chance explains at
 * {@code level} (99.8), since the previous period and the same period last year; where the indicator is shown as a percentage of
 * another count, the share by {@code points} (10) or more. {@code against} says with which it is compared: {@code previous},
 * {@code yearBefore} for what follows the school year, or {@code both}: then it is told only when the figure is out of line with
 * each of the two that is known. A figure without an earlier one, a marker, 1 to 3 children: nothing is said.
 */
@Component
public final class BigChangeCheck implements Check {

    @Override
    public String kind() {
        return BigChangeRule.KIND;
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        List<Indicator> asked = BigChangeRule.of(declaration, dataset).indicators();
        dataset.checks().stream().filter(one -> one.kind().equals(kind()) && !one.id().equals(declaration.id())).forEach(other ->
                BigChangeRule.of(other, dataset).indicators().stream().filter(asked::contains).findFirst().ifPresent(twice -> {
                    throw new Settings(declaration, dataset).wrong("'" + twice.id() + "', which check '" + other.id() + "' has too",
                            "each indicator in one check of this kind");
                }));
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        BigChangeRule rule = BigChangeRule.of(declaration, figures.dataset());
        List<Period> periods = rule.earlier(figures.period());
        for (Indicator indicator : rule.indicators()) {
            Tally.at(figures, figures.period(), indicator).ifPresent(now -> {
                List<Tally> earlier = periods.stream().map(period -> Tally.at(figures, period, indicator)).flatMap(Optional::stream).toList();
                check(new Answer(declaration, problems), rule, figures, indicator, now, earlier);
            });
        }
    }

    private static void check(Answer answer, BigChangeRule rule, ReturnFigures figures, Indicator indicator, Tally now, List<Tally> earlier) {
        if (!earlier.isEmpty() && earlier.stream().allMatch(one -> now.changesFrom(one, rule))) {
            String before = earlier.stream().map(one -> one.words() + " in " + one.period().code()).collect(Collectors.joining(" and "));
            figures.reading(indicator.id(), Indicator.TOTAL).ifPresent(reading -> answer.number(reading, now.words(),
                    "no more than chance away from " + before, Answer.name(indicator) + " is " + now.words() + ", after " + before
                            + ". Chance does not explain such a change. Ask the authority whether the figure is right, and what changed."));
        }
    }
}
