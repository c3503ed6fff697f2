// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/** The texts that cells refer to by number. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {
    }

    static SharedStrings of(Parts parts, Optional<String> part, Refusals refusals) throws IOException, UnreadableException {
        SharedStrings strings = new SharedStrings();
        if (part.isPresent()) {
            try (Xml xml = parts.xml(part.get())) {
                strings.read(xml, refusals);
            }
        }
        return strings;
    }

    private void read(Xml xml, Refusals refusals) throws IOException, UnreadableException {
        long characters = 0;
        while (xml.find("si")) {
            String text = RichText.read(xml, "si");
            characters += text.length();
            texts.add(text);
            if (characters > Limits.SHARED_CHARACTERS || texts.size() > Limits.SHARED_STRINGS) {
                throw refusals.of("more than " + (texts.size() - 1) + " shared texts", "at most " + Limits.SHARED_STRINGS + ", and "
                        + Limits.SHARED_CHARACTERS + " characters", "Divide the workbook, or send it as CSV.");
            }
        }
    }

    int size() {
        return texts.size();
    }

    /** The text of a number; empty if there is none. */
    Optional<String> text(int number) {
        return number < 0 || number >= texts.size() ? Optional.empty() : Optional.of(texts.get(number));
    }
}
