// SPDX-License-Identifier: Apache-2.0
package riia.contribution.json.internal;

import java.util.List;
import java.util.Map;

/** A value of a JSON document that remembers the line on which it begins. */
public sealed interface Json {

    /** Counted from 1. */
    int line();

    /** What it is, for a message: {@code 'flow'}, {@code 3}, {@code a list}. */
    String describe();

    /** Members by key, in the order of the file. */
    record Members(int line, Map<String, Json> members) implements Json {
        @Override
        public String describe() {
            return "an object";
        }
    }

    /** Elements in order. */
    record Elements(int line, List<Json> elements) implements Json {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /** A string. */
    record Text(int line, String words) implements Json {
        @Override
        public String describe() {
            return "'" + words + "'";
        }
    }

    /** A number, as written. */
    record Number(int line, String digits) implements Json {
        @Override
        public String describe() {
            return digits;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(int line, String word) implements Json {
        @Override
        public String describe() {
            return word;
        }
    }
}
