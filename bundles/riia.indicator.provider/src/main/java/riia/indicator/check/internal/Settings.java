// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import riia.base.Severity;
import riia.indicator.CheckDeclaration;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/** What a declaration says to its kind of check; every method refuses what makes no sense. */
record Settings(CheckDeclaration declaration, DatasetDefinition dataset) {

    /** Nothing but these may be set. */
    Settings only(String... known) {
        TreeSet<String> strange = new TreeSet<>(declaration.settings().keySet());
        List.of(known).forEach(strange::remove);
        if (!strange.isEmpty()) {
            throw wrong("setting '" + strange.first() + "'", known.length == 0 ? "no settings" : "only " + String.join(", ", known));
        }
        return this;
    }

    /** The domain makes it an error everywhere; no dataset may take it more lightly. */
    Settings alwaysAnError() {
        if (declaration.severity() != Severity.ERROR) {
            throw wrong("severity '" + declaration.severity().label() + "'", "'error', as in every dataset");
        }
        return this;
    }

    Indicator indicator(String setting) {
        return indicatorOf(declaration.settings().getOrDefault(setting, ""), setting);
    }

    /** The indicator of an id that stands in a setting. */
    Indicator indicatorOf(String id, String setting) {
        return dataset.indicator(id).orElseThrow(() -> wrong("'" + id + "' as " + setting, "an indicator of dataset " + dataset.id()));
    }

    /** The words of a setting, blanks between them; none if it is not set. */
    List<String> words(String setting) {
        return Stream.of(declaration.settings().getOrDefault(setting, "").split("\\s+")).filter(one -> !one.isEmpty()).toList();
    }

    /** The indicators of a setting, blanks between their ids; none if it is not set. */
    List<Indicator> indicators(String setting) {
        return words(setting).stream().map(id -> indicatorOf(id, setting)).toList();
    }

    /** Their ids. */
    List<String> ids(String setting) {
        return indicators(setting).stream().map(Indicator::id).toList();
    }

    /** The indicators of a setting, at least one, all of which collect text. */
    List<Indicator> texts(String setting) {
        List<Indicator> named = indicators(setting);
        if (named.isEmpty()) {
            throw wrong("no " + setting, "ids of indicators that collect text");
        }
        named.stream().filter(one -> one.collects() != Collects.TEXT).findFirst().ifPresent(one -> {
            throw wrong("'" + one.id() + "' among its " + setting, "indicators that collect text");
        });
        return named;
    }

    /** A setting that must be there. */
    String text(String setting, String expected) {
        String text = declaration.settings().getOrDefault(setting, "");
        if (text.isBlank()) {
            throw wrong("no " + setting, expected);
        }
        return text;
    }

    /** One of some words; the first unless told. */
    String choice(String setting, String... known) {
        String text = declaration.settings().getOrDefault(setting, known[0]);
        if (!List.of(known).contains(text)) {
            throw wrong("'" + text + "' as " + setting, "one of " + String.join(", ", known));
        }
        return text;
    }

    Optional<BigDecimal> number(String setting) {
        String text = declaration.settings().get(setting);
        try {
            return Optional.ofNullable(text).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw wrong("'" + text + "' as " + setting, "a number");
        }
    }

    IllegalArgumentException wrong(String found, String expected) {
        return new IllegalArgumentException("check '" + declaration.id() + "' of kind '" + declaration.kind() + "' has " + found
                + "; expected " + expected);
    }
}
