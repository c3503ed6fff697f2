// SPDX-License-Identifier: Apache-2.0
package riia.testkit.json;

import java.util.List;
import java.util.Map;

import riia.contribution.json.internal.Json;

/** As much of JSON Schema as our schemas use: type, enum, pattern, properties, required, additionalProperties, items, minItems, bounds. */
record SchemaVerdict(Json.Members root) {

    boolean accepts(Json value) {
        return accepts(root, value);
    }

    private boolean accepts(Json.Members schema, Json value) {
        Map<String, Json> says = schema.members();
        if (says.get("$ref") instanceof Json.Text ref) {
            Json.Members definitions = (Json.Members) root.members().get("$defs");
            return accepts((Json.Members) definitions.members().get(ref.words().substring("#/$defs/".length())), value);
        }
        if (says.get("enum") instanceof Json.Elements words) {
            return words.elements().stream().anyMatch(word -> word.describe().equals(value.describe()) && value instanceof Json.Text);
        }
        return switch (((Json.Text) says.get("type")).words()) {
            case "object" -> value instanceof Json.Members object && object(says, object.members());
            case "array" -> value instanceof Json.Elements list && array(says, list.elements());
            case "string" -> value instanceof Json.Text text
                    && (!(says.get("pattern") instanceof Json.Text pattern) || text.words().matches(pattern.words()));
            case "integer" -> value instanceof Json.Number number && within(says, number.digits());
            case "boolean" -> value instanceof Json.Word;
            default -> throw new IllegalArgumentException("no such type: " + says.get("type"));
        };
    }

    private boolean object(Map<String, Json> says, Map<String, Json> members) {
        Map<String, Json> properties = says.get("properties") instanceof Json.Members some ? some.members() : Map.of();
        if (says.get("required") instanceof Json.Elements required && !required.elements().stream()
                .allMatch(key -> members.containsKey(((Json.Text) key).words()))) {
            return false;
        }
        return members.entrySet().stream().allMatch(member -> {
            Json schema = properties.getOrDefault(member.getKey(), says.get("additionalProperties"));
            return schema instanceof Json.Members described && accepts(described, member.getValue());
        });
    }

    private boolean array(Map<String, Json> says, List<Json> elements) {
        boolean enough = !(says.get("minItems") instanceof Json.Number least) || elements.size() >= Integer.parseInt(least.digits());
        return enough && elements.stream().allMatch(element -> accepts((Json.Members) says.get("items"), element));
    }

    private static boolean within(Map<String, Json> says, String digits) {
        if (!digits.matches("-?\\d+")) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return (!(says.get("minimum") instanceof Json.Number least) || number >= Integer.parseInt(least.digits()))
                && (!(says.get("maximum") instanceof Json.Number most) || number <= Integer.parseInt(most.digits()));
    }
}
