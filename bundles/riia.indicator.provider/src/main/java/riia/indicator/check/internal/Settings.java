// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import riia.base.Severity;
import riia.indicator.CheckDeclaration;
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
        String id = declaration.settings().getOrDefault(setting, "");
        return dataset.indicator(id).orElseThrow(() -> wrong("'" + id + "' as " + setting, "an indicator of dataset " + dataset.id()));
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
