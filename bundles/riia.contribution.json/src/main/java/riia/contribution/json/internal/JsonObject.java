// SPDX-License-Identifier: Apache-2.0
package riia.contribution.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.contribution.spi.ContributionException;

/**
 * Strict access to the members of one object: each is asked for once, by name and type, and what nobody asked for is an
 * error. A member that is {@code null} counts as absent.
 */
public final class JsonObject {

    /** Reads one value. */
    public interface Reading<T> {
        T read(Json value) throws ContributionException;
    }

    private final String what;
    private final Json.Members object;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonObject(Json.Members object, String what) {
        this.object = object;
        this.what = what;
    }

    /** @param what the object is, with its article, for messages: "an indicator" */
    public static JsonObject of(Json value, String what) throws ContributionException {
        if (value instanceof Json.Members members) {
            return new JsonObject(members, what);
        }
        throw new ContributionException(value.line(), "found " + value.describe() + "; expected " + what + " in braces", null);
    }

    public int line() {
        return object.line();
    }

    public String text(String key) throws ContributionException {
        return required(key, "a text", value(key, JsonObject::asText));
    }

    public String text(String key, String otherwise) throws ContributionException {
        return value(key, JsonObject::asText).orElse(otherwise);
    }

    public Optional<String> optionalText(String key) throws ContributionException {
        return value(key, JsonObject::asText);
    }

    public int whole(String key) throws ContributionException {
        return required(key, "a whole number", value(key, JsonObject::asWhole));
    }

    public int whole(String key, int otherwise) throws ContributionException {
        return value(key, JsonObject::asWhole).orElse(otherwise);
    }

    public boolean flag(String key, boolean otherwise) throws ContributionException {
        return value(key, JsonObject::asFlag).orElse(otherwise);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) throws ContributionException {
        return required(key, "one of " + choices(type), value(key, value -> asChoice(key, value, type)));
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) throws ContributionException {
        return value(key, value -> asChoice(key, value, type)).orElse(otherwise);
    }

    public <T> Optional<T> value(String key, Reading<T> reading) throws ContributionException {
        asked.add(key);
        Json value = object.members().get(key);
        if (value == null || value instanceof Json.Word word && word.word().equals("null")) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(value));
        } catch (WrongType e) {
            throw new ContributionException(e.value.line(), "'" + key + "' of " + what + " has " + e.value.describe() + "; expected "
                    + e.getMessage(), null);
        }
    }

    /** The elements of a list; none if it is absent. */
    public <T> List<T> list(String key, Reading<T> reading) throws ContributionException {
        Optional<List<T>> elements = value(key, value -> {
            if (!(value instanceof Json.Elements list)) {
                throw new WrongType(value, "a list in square brackets");
            }
            List<T> read = new ArrayList<>();
            for (Json element : list.elements()) {
                read.add(reading.read(element));
            }
            return read;
        });
        return elements.orElse(List.of());
    }

    /** Keys and what is read from their values, in the order of the file; none if it is absent. */
    public <T> Map<String, T> map(String key, Reading<T> reading) throws ContributionException {
        Optional<Map<String, T>> entries = value(key, value -> {
            if (!(value instanceof Json.Members members)) {
                throw new WrongType(value, "an object in braces");
            }
            Map<String, T> read = new LinkedHashMap<>();
            for (Map.Entry<String, Json> entry : members.members().entrySet()) {
                read.put(entry.getKey(), reading.read(entry.getValue()));
            }
            return read;
        });
        return entries.orElse(Map.of());
    }

    /** Nothing else is known here: a key that nobody asked for is an error. */
    public void nothingElse() throws ContributionException {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (!asked.contains(member.getKey()) && !member.getKey().equals("$schema")) {
                throw new ContributionException(member.getValue().line(), "found unknown key '" + member.getKey() + "' in " + what
                        + "; expected only " + String.join(", ", asked), null);
            }
        }
    }

    public static String asText(Json value) {
        if (value instanceof Json.Text text) {
            return text.words();
        }
        throw new WrongType(value, "a text in quotes");
    }

    public static <E extends Enum<E>> E asChoice(String key, Json value, Class<E> type) throws ContributionException {
        for (E one : type.getEnumConstants()) {
            if (value instanceof Json.Text text && text.words().equals(word(one))) {
                return one;
            }
        }
        throw new ContributionException(value.line(), "'" + key + "' is " + value.describe() + "; expected one of "
                + choices(type), null);
    }

    public static List<String> asTexts(Json value) {
        if (value instanceof Json.Elements list) {
            return list.elements().stream().map(JsonObject::asText).toList();
        }
        throw new WrongType(value, "a list in square brackets");
    }

    public static int asWhole(Json value) {
        if (value instanceof Json.Number number && number.digits().matches("-?\\d{1,9}")) {
            return Integer.parseInt(number.digits());
        }
        throw new WrongType(value, "a whole number");
    }

    private static boolean asFlag(Json value) {
        if (value instanceof Json.Word word && !word.word().equals("null")) {
            return Boolean.parseBoolean(word.word());
        }
        throw new WrongType(value, "true or false");
    }

    private <T> T required(String key, String expected, Optional<T> value) throws ContributionException {
        if (value.isEmpty()) {
            throw new ContributionException(object.line(), "'" + key + "' is missing from " + what + "; expected " + expected, null);
        }
        return value.get();
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(JsonObject::word).collect(Collectors.joining(", "));
    }

    /** How a constant is written in a file: {@code REPORTING_YEAR} is {@code reporting year}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A value is not of the type that was asked for; the message says which that is. */
    private static final class WrongType extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Json value;

        WrongType(Json value, String expected) {
            super(expected, null, false, false);
            this.value = value;
        }
    }
}
