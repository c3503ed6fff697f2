// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.function.Consumer;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Subject;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/** Words what a check found, with the declaration's id, severity and reason. */
record Answer(CheckDeclaration declaration, Consumer<Problem> problems) {

    private static final int LONGEST = 80;

    /** About the number of a reading. */
    void number(Reading reading, String found, String expected, String what) {
        say(reading.origin().number(), reading, found, expected, what);
    }

    /** About the denominator of a reading. */
    void denominator(Reading reading, String found, String expected, String what) {
        say(reading.origin().denominator(), reading, found, expected, what);
    }

    /** About a return as a whole. */
    void whole(ReturnFigures figures, String found, String expected, String what) {
        Place place = Place.file(figures.readings().get(0).origin().file());
        problems.accept(new Problem(declaration.severity(), declaration.id(), place, Subject.of(figures.authority(), figures.period()),
                found, expected, what + reason()));
    }

    private String reason() {
        return declaration.reason().isEmpty() ? "" : " " + declaration.reason();
    }

    /** A text as a message can bear it. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private void say(Place place, Reading reading, String found, String expected, String what) {
        problems.accept(new Problem(declaration.severity(), declaration.id(), place, reading.subject(), found, expected,
                "Row " + place.row().orElse(0) + ", column '" + place.column().orElse("") + "': " + what + reason()));
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
