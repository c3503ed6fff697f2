// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/**
 * {@code pattern}: every text of {@code indicators}, whole, is as the regular expression {@code pattern} says; {@code like} says it
 * in words or by an example. A text of more than 2,000 characters is not matched but told, so that no pattern is slow.
 */
@Component
public final class PatternCheck implements Check {

    private static final int LONGEST = 2_000;

    @Override
    public String kind() {
        return "pattern";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicators", "pattern", "like");
        settings.texts("indicators");
        pattern(settings);
    }

    private static Pattern pattern(Settings settings) {
        String text = settings.text("pattern", "a regular expression");
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw settings.wrong("'" + text + "' as pattern: " + e.getDescription(), "a regular expression");
        }
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        Pattern pattern = pattern(settings);
        String like = declaration.settings().getOrDefault("like", "text as '" + pattern + "' says");
        List<String> asked = settings.ids("indicators");
        for (Reading reading : figures.readings()) {
            if (asked.contains(reading.indicator()) && reading.number() instanceof Value.Text text
                    && (text.words().length() > LONGEST || !pattern.matcher(text.words()).matches())) {
                String shown = Answer.shortened(text.words());
                new Answer(declaration, problems).number(reading, shown, like, Answer.name(figures.dataset(), reading.indicator(),
                        reading.breakdown()) + " is '" + shown + "', expected " + like + ". Correct the text.");
            }
        }
    }
}
