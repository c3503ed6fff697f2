// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a packed bundle says that it is, for the resolver and for the list of plugins. */
final class Capabilities {

    private static final List<String> NAMESPACES = List.of("riia.dataset", "riia.sample");

    private Capabilities() {
    }

    /** The header {@code Provide-Capability}; empty if there is nothing to say. */
    static String of(PluginDescription description, List<Map<String, Object>> services) {
        Set<String> clauses = new TreeSet<>();
        if (!description.region().isEmpty()) {
            clauses.add(clause("riia.region", description.region()));
        }
        for (Map<String, Object> properties : services) {
            NAMESPACES.stream().filter(properties::containsKey)
                    .forEach(namespace -> clauses.add(clause(namespace, String.valueOf(properties.get(namespace)))));
        }
        return clauses.stream().collect(Collectors.joining(","));
    }

    private static String clause(String namespace, String value) {
        return namespace + ";" + namespace + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
