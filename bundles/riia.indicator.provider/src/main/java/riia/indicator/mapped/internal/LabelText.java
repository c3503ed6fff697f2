// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;
import java.util.Optional;

import riia.indicator.Indicator;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;

/** Reads the labels of rows one after the other: below an indicator a breakdown may stand alone, and below that a denominator. */
final class LabelText {

    private final IndicatorText text;
    private Meaning last = new Meaning("", Indicator.TOTAL, Role.NUMBER);

    LabelText(IndicatorText text) {
        this.text = text;
    }

    /** The indicator of the row before; empty at the beginning. */
    String indicator() {
        return last.indicator();
    }

    /** What the labels of the next row tell. */
    Optional<Meaning> next(List<String> texts) {
        Optional<Meaning> told = text.read(texts).or(() -> below(texts));
        told.ifPresent(this::remember);
        return told;
    }

    /** Takes what the next row means from elsewhere. */
    void remember(Meaning meaning) {
        last = meaning.indicator().isEmpty() ? last : meaning;
    }

    private Optional<Meaning> below(List<String> texts) {
        if (last.indicator().isEmpty() || texts.isEmpty() || texts.size() > 2) {
            return Optional.empty();
        }
        Optional<String> part = text.breakdown(last.indicator(), texts.get(0));
        Optional<Role> role = IndicatorText.role(texts.get(texts.size() - 1));
        if (part.isPresent()) {
            return texts.size() == 1 ? Optional.of(new Meaning(last.indicator(), part.get(), Role.NUMBER))
                    : role.map(one -> new Meaning(last.indicator(), part.get(), one));
        }
        return texts.size() == 1 ? role.map(one -> new Meaning(last.indicator(), last.breakdown(), one)) : Optional.empty();
    }

    /** The breakdown of the row's indicator that a text names; the text itself if none is known. */
    String part(String said) {
        return text.breakdown(last.indicator(), said).orElse(said);
    }
}
