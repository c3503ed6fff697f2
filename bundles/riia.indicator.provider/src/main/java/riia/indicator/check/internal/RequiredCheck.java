// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code required}: every figure in {@code figures} ({@code R01 R02:Police}, a blank between two; a breakdown's own blanks written
 * as {@code _}) has a value, or a marker with a note that says why.
 */
@Component
public final class RequiredCheck implements Check {

    private record Wanted(Indicator indicator, String breakdown) {

        String name() {
            return breakdown.equals(Indicator.TOTAL) ? Answer.name(indicator) : Answer.name(indicator) + ", " + breakdown;
        }
    }

    @Override
    public String kind() {
        return "required";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("figures");
        if (wanted(settings).isEmpty()) {
            throw settings.wrong("no figures", "ids of indicators, such as R01 R02:Police");
        }
    }

    private static List<Wanted> wanted(Settings settings) {
        return settings.words("figures").stream().map(word -> wanted(settings, word)).toList();
    }

    private static Wanted wanted(Settings settings, String word) {
        int colon = word.indexOf(':');
        Indicator indicator = settings.indicatorOf(colon < 0 ? word : word.substring(0, colon), "figures");
        String breakdown = colon < 0 ? Indicator.TOTAL : word.substring(colon + 1).replace('_', ' ');
        if (colon >= 0 && !indicator.open() && !indicator.breakdowns().contains(breakdown)) {
            throw settings.wrong("'" + word + "' among its figures", "a breakdown of " + indicator.id() + ": "
                    + String.join(", ", indicator.breakdowns()));
        }
        return new Wanted(indicator, breakdown);
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        if (figures.readings().isEmpty()) {
            return;
        }
        Answer answer = new Answer(declaration, problems);
        for (Wanted one : wanted(new Settings(declaration, figures.dataset()))) {
            Optional<Reading> reading = figures.reading(one.indicator().id(), one.breakdown());
            if (reading.isEmpty()) {
                answer.whole(figures, "no row for " + one.name(), "a row with a value, or with a marker and a note",
                        "The return has no row for " + one.name() + ". Ask for the figure, or for a marker with a note that says why there is none.");
            } else if (reading.get().number() instanceof Value.Marked marked && reading.get().note().filter(note -> !note.isBlank()).isEmpty()) {
                answer.number(reading.get(), "the marker '" + marked.marker().label() + "' without a note", "a value, or a note that says why there is none",
                        one.name() + " has the marker '" + marked.marker().label() + "' and no note. Ask for the figure, or why there is none.");
            }
        }
    }
}
