// SPDX-License-Identifier: Apache-2.0
package riia.testkit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import riia.contribution.json.internal.Json;

/** Documents that differ from a given one in one place: a key left out, a strange key added, a value of another kind. */
final class JsonVariants {

    private static final List<Json> OTHERS = List.of(new Json.Text(1, "no such word"), new Json.Number(1, "-7"), new Json.Word(1, "true"),
            new Json.Elements(1, List.of()), new Json.Members(1, Map.of()));

    private JsonVariants() {
    }

    static List<Json> of(Json document) {
        List<Json> variants = new ArrayList<>();
        if (document instanceof Json.Members object) {
            members(object.members(), variants);
        } else if (document instanceof Json.Elements list) {
            for (int i = 0; i < list.elements().size(); i++) {
                for (Json variant : of(list.elements().get(i))) {
                    List<Json> elements = new ArrayList<>(list.elements());
                    elements.set(i, variant);
                    variants.add(new Json.Elements(1, elements));
                }
            }
        }
        variants.addAll(OTHERS);
        return variants;
    }

    private static void members(Map<String, Json> members, List<Json> variants) {
        Map<String, Json> more = new LinkedHashMap<>(members);
        more.put("strange", new Json.Text(1, "key"));
        variants.add(new Json.Members(1, more));
        for (Map.Entry<String, Json> member : members.entrySet()) {
            Map<String, Json> fewer = new LinkedHashMap<>(members);
            fewer.remove(member.getKey());
            variants.add(new Json.Members(1, fewer));
            for (Json variant : of(member.getValue())) {
                Map<String, Json> changed = new LinkedHashMap<>(members);
                changed.put(member.getKey(), variant);
                variants.add(new Json.Members(1, changed));
            }
        }
    }

    /** The document as a file says it. */
    static String write(Json value) {
        if (value instanceof Json.Members object) {
            return object.members().entrySet().stream().map(member -> '"' + member.getKey() + "\": " + write(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Json.Elements list) {
            return list.elements().stream().map(JsonVariants::write).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Json.Text text ? '"' + text.words() + '"' : value.describe();
    }
}
