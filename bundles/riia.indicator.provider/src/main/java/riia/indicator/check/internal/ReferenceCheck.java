// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Authorities;
import riia.reference.Authority;

/**
 * {@code reference}: every text of {@code indicators} is known: one of {@code values}, with {@code |} between two, capitals not
 * minded; or a {@code to} of what is installed: {@code authority} (an authority of England by any spelling of its name, its DfE or its ONS
 * code), {@code dfe-code} (only its three-digit code).
 */
@Component
public final class ReferenceCheck implements Check {

    private static final int SHOWN = 12;

    private final Authorities authorities;

    @Activate
    public ReferenceCheck(@Reference Authorities authorities) {
        this.authorities = authorities;
    }

    /** What is known, and how it is called. */
    private record Known(Predicate<String> has, String words) {
    }

    @Override
    public String kind() {
        return "reference";
    }

    @Override
    public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicators", "values", "to");
        settings.texts("indicators");
        known(settings);
    }

    private Known known(Settings settings) {
        boolean listed = settings.declaration().settings().containsKey("values");
        if (listed == settings.declaration().settings().containsKey("to")) {
            throw settings.wrong(listed ? "both values and to" : "neither values nor to", "one of the two");
        }
        if (listed) {
            List<String> values = List.of(settings.text("values", "values with | between two").split("\\s*\\|\\s*"));
            return new Known(text -> values.stream().anyMatch(text::equalsIgnoreCase), "one of "
                    + String.join(", ", values.subList(0, Math.min(SHOWN, values.size()))) + (values.size() > SHOWN ? ", ..." : ""));
        }
        return settings.choice("to", "authority", "dfe-code").equals("dfe-code")
                ? new Known(text -> authorities.all().stream().map(Authority::code).anyMatch(code -> code.code().equals(text)),
                        "the three-digit code of an authority")
                : new Known(this::isAuthority, "an authority of England, by name or code");
    }

    private boolean isAuthority(String text) {
        return List.of(authorities.match(text, "", ""), authorities.match("", text, ""), authorities.match("", "", text)).stream()
                .anyMatch(match -> match.authority().isPresent());
    }

    @Override
    public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
        Settings settings = new Settings(declaration, figures.dataset());
        Known known = known(settings);
        List<String> asked = settings.ids("indicators");
        for (Reading reading : figures.readings()) {
            if (asked.contains(reading.indicator()) && reading.number() instanceof Value.Text text && !known.has().test(text.words().strip())) {
                String shown = Answer.shortened(text.words());
                new Answer(declaration, problems).number(reading, shown, known.words(), Answer.name(figures.dataset(), reading.indicator(),
                        reading.breakdown()) + " is '" + shown + "', expected " + known.words() + ". Correct the text.");
            }
        }
    }
}
