// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

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
public record Question(String title, List<Field> fields, String confirm) {

    /**
     * Something to fill in.
     *
     * @param key what it is called in the answers
     * @param hint shown while it is empty
     * @param needed whether it must be filled in
     * @param value what stands in it at first
     * @param lines how many lines of text are seen at once
     * @param choices what there is to choose from; empty for free text
     */
    public record Field(String key, String label, String hint, boolean needed, String value, int lines, List<String> choices) {

        public Field {
            choices = List.copyOf(choices);
        }

        /** A line of free text. */
        public Field(String key, String label, String hint, boolean needed, String value) {
            this(key, label, hint, needed, value, 1, List.of());
        }

        /** Several lines of free text that must be there. */
        public static Field words(String key, String label, String hint, int lines) {
            return new Field(key, label, hint, true, "", lines, List.of());
        }

        /** One of several; the first stands in it. */
        public static Field choice(String key, String label, List<String> choices) {
            return new Field(key, label, "", true, choices.get(0), 1, choices);
        }

        /** The same with another answer in it. */
        public Field with(String other) {
            return new Field(key, label, hint, needed, other, lines, choices);
        }

        /** A line that must be filled in. */
        public static Field needed(String key, String label, String hint) {
            return new Field(key, label, hint, true, "");
        }

        /** A line that may stay empty. */
        public static Field optional(String key, String label, String hint) {
            return new Field(key, label, hint, false, "");
        }
    }

    /** Under which key the answer to {@link #reason} is found. */
    public static final String REASON = "reason";

    public Question {
        fields = List.copyOf(fields);
    }

    /** One question for a reason. */
    public static Question reason(String title, String hint, boolean needed, String confirm) {
        return new Question(title, List.of(new Field(REASON, title, hint, needed, "")), confirm);
    }

    /** The same with what was answered before, for another try. */
    public Question with(Map<String, String> answers) {
        return new Question(title, fields.stream().map(one -> one.with(answers.getOrDefault(one.key(), one.value()))).toList(),
                confirm);
    }

    /** Which field still lacks its answer, if one does. */
    public Optional<Field> lacking(Map<String, String> answers) {
        return fields.stream().filter(Field::needed).filter(one -> answers.getOrDefault(one.key(), "").isBlank()).findFirst();
    }
}
