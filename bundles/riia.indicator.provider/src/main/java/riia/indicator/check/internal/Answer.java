// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.function.Consumer;

import riia.base.Place;
import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Reading;

/** Words what a check found, with the declaration's id, severity and reason. */
record Answer(CheckDeclaration declaration, Consumer<Problem> problems) {

    /** About the number of a reading. */
    void number(Reading reading, String found, String expected, String what) {
        say(reading.origin().number(), reading, found, expected, what);
    }

    /** About the denominator of a reading. */
    void denominator(Reading reading, String found, String expected, String what) {
        say(reading.origin().denominator(), reading, found, expected, what);
    }

    private void say(Place place, Reading reading, String found, String expected, String what) {
        String reason = declaration.reason().isEmpty() ? "" : " " + declaration.reason();
        problems.accept(new Problem(declaration.severity(), declaration.id(), place, reading.subject(), found, expected,
                "Row " + place.row().orElse(0) + ", column '" + place.column().orElse("") + "': " + what + reason));
    }

    /** {@code R03 Repeat referrals}, and the breakdown where there is one. */
    static String name(DatasetDefinition dataset, String indicator, String breakdown) {
        String name = dataset.indicator(indicator).map(one -> one.id() + " " + one.name()).orElse(indicator);
        return breakdown.equals(Indicator.TOTAL) ? name : name + ", " + breakdown;
    }

    static String name(Indicator indicator) {
        return indicator.id() + " " + indicator.name();
    }
}
