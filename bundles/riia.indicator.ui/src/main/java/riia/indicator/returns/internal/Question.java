// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the user before something is done, in place.
 *
 * @param title in words
 * @param fields to fill in; the first gets the keyboard
 * @param confirm what the button says
 */
record Question(String title, List<Field> fields, String confirm) {

    /**
     * Something to fill in.
     *
     * @param key what it is called in the answers
     * @param hint shown while it is empty
     * @param needed whether it must be filled in
     * @param value what stands in it at first
     */
    record Field(String key, String label, String hint, boolean needed, String value) {

        static Field needed(String key, String label, String hint) {
            return new Field(key, label, hint, true, "");
        }

        static Field optional(String key, String label, String hint) {
            return new Field(key, label, hint, false, "");
        }
    }

    static final String REASON = "reason";
    static final String UNTIL = "until";
    static final String FROM = "from";
    static final String AGREED_BY = "agreed-by";

    Question {
        fields = List.copyOf(fields);
    }

    static Question reason(String title, String hint, boolean needed, String confirm) {
        return new Question(title, List.of(new Field(REASON, title, hint, needed, "")), confirm);
    }

    /** The same with what was answered before, for another try. */
    Question with(Map<String, String> answers) {
        return new Question(title, fields.stream().map(one -> new Field(one.key(), one.label(), one.hint(), one.needed(),
                answers.getOrDefault(one.key(), one.value()))).toList(), confirm);
    }

    /** Which field still lacks its answer, if one does. */
    Optional<Field> lacking(Map<String, String> answers) {
        return fields.stream().filter(Field::needed).filter(one -> answers.getOrDefault(one.key(), "").isBlank()).findFirst();
    }
}
