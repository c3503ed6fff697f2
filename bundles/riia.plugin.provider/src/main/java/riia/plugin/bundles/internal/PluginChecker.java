// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionType;

/** Checks a folder by the parsers that would read its files once they are in a bundle. */
@Component(service = PluginChecker.class)
public final class PluginChecker {

    private static final String EXPECTED = "; expected ";

    private final Map<ServiceReference<?>, ContributionType<?>> types = new ConcurrentHashMap<>();

    /** What was found, and the bundle that the folder makes if nothing is wrong. */
    record Checked(List<Problem> problems, PluginJar jar) {
    }

    @Reference(service = ContributionType.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindType(ServiceReference<?> reference, ContributionType<?> type) {
        types.put(reference, type);
    }

    void unbindType(ServiceReference<?> reference) {
        types.remove(reference);
    }

    Checked check(PluginFolder folder) {
        List<String> paths = folder.paths();
        List<Problem> problems = new ArrayList<>();
        if (paths.stream().allMatch(path -> PluginFolder.type(path).isEmpty())) {
            problems.add(problem("plugin-empty", folder.name(), 0, "no file riia/<type>/<name>.json",
                    "at least one, of a type that is installed: " + ids()));
        }
        PluginDescription description = null;
        try {
            description = PluginDescription.of(folder, paths);
        } catch (ContributionException e) {
            problems.add(problem("plugin-description", "plugin.json", e));
        }
        List<Map<String, Object>> properties = new ArrayList<>();
        for (String path : paths) {
            if (!PluginFolder.type(path).isEmpty()) {
                check(folder, path, description == null ? "" : description.region(), problems).ifPresent(properties::add);
            }
        }
        return new Checked(List.copyOf(problems),
                problems.isEmpty() ? new PluginJar(folder, paths, description, Capabilities.of(description, properties)) : null);
    }

    /** The properties that a file's service will have, if it is valid. */
    private Optional<Map<String, Object>> check(PluginFolder folder, String path, String region, List<Problem> problems) {
        String id = PluginFolder.type(path);
        Optional<ContributionType<?>> type = type(id);
        if (type.isEmpty()) {
            problems.add(problem("plugin-type", path, 0, "type '" + id + "'", "one of the types that are installed: " + ids()));
            return Optional.empty();
        }
        try {
            return Optional.of(properties(type.get(), folder, path, region));
        } catch (ContributionException e) {
            problems.add(problem("plugin-file", path, e));
        } catch (RuntimeException | LinkageError e) {
            problems.add(problem("plugin-file", path, 0, "the parser of type '" + id + "' failed: " + e, "a file that it can read"));
        }
        return Optional.empty();
    }

    private static <T> Map<String, Object> properties(ContributionType<T> type, PluginFolder folder, String path, String region)
            throws ContributionException {
        return type.properties(type.parse(folder.source(path, region)));
    }

    private Optional<ContributionType<?>> type(String id) {
        Map<ServiceReference<?>, ContributionType<?>> present = Map.copyOf(types);
        return present.keySet().stream().filter(reference -> present.get(reference).id().equals(id))
                .max(Comparator.comparing(reference -> reference, (one, other) -> one.compareTo(other))).map(present::get);
    }

    private String ids() {
        return Map.copyOf(types).values().stream().map(ContributionType::id).sorted().distinct().collect(Collectors.joining(", "));
    }

    private static Problem problem(String rule, String path, ContributionException e) {
        String message = e.line() > 0 ? e.getMessage().replaceFirst("^line \\d+: ", "") : e.getMessage();
        int split = message.indexOf(EXPECTED);
        return split < 0 ? problem(rule, path, e.line(), message, "a valid file")
                : problem(rule, path, e.line(), message.substring(0, split), message.substring(split + EXPECTED.length()));
    }

    private static Problem problem(String rule, String path, int line, String found, String expected) {
        Place place = new Place(path, Optional.empty(), line > 0 ? OptionalInt.of(line) : OptionalInt.empty(), Optional.empty());
        return new Problem(Severity.ERROR, rule, place, Subject.NONE, found, expected,
                path + (line > 0 ? ", line " + line : "") + ": " + found + EXPECTED + expected);
    }
}
