// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arrows of the house: {@code ui -> api <- provider}, api bundles see earlier ones only, nobody is tied to a bundle by name. Wrappers
 * ({@code riia.platform.*}) stand outside: they hold the libraries of others.
 */
final class Arrows {

    /** Areas in the order of the architecture: the api of each sees those before it. */
    private static final List<String> ORDER = List.of("riia.base", "riia.statistics", "riia.contribution.api", "riia.contribution.json", "riia.store.api",
            "riia.reference.api", "riia.region.api", "riia.command.api", "riia.workbench.api", "riia.indicator.api", "riia.benchmark.api",
            "riia.report.api", "riia.plugin.api", "riia.sharing.api", "riia.calendar.api", "riia.challenge.api", "riia.brokerage.api");
    private static final String WRAPPERS = "riia.platform.";
    /** The launcher's seam: for what does commands and what opens the window. */
    private static final String LAUNCHER = "riia.launch";
    private static final List<String> LAUNCHED = List.of("riia.command.provider", "riia.command.shell", "riia.workbench.ui");
    /** The one api whose words are widgets. */
    private static final String WITH_WIDGETS = "riia.workbench.api";

    private final Map<String, String> exporters = new TreeMap<>();
    private final List<ShippedBundle> bundles;

    Arrows(List<ShippedBundle> bundles) {
        this.bundles = bundles.stream().filter(bundle -> !bundle.name().startsWith(WRAPPERS)).toList();
        this.bundles.forEach(bundle -> bundle.exports().forEach(name -> exporters.put(name, bundle.name())));
    }

    /** Every arrow that may not be, in words. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        for (ShippedBundle bundle : bundles) {
            bundle.others().forEach(header -> wrong.add(bundle.name() + " says " + header));
            if (!bundle.exports().isEmpty() && !ORDER.contains(bundle.name())) {
                wrong.add(bundle.name() + " is no api and exports " + bundle.exports());
            }
            for (String imported : bundle.imports()) {
                if (!mayImport(bundle, imported)) {
                    wrong.add(bundle.name() + " imports " + imported + " of " + exporters.getOrDefault(imported, "no shipped bundle of ours"));
                }
            }
        }
        return wrong;
    }

    private boolean mayImport(ShippedBundle bundle, String imported) {
        boolean isApi = ORDER.contains(bundle.name());
        if (imported.equals(LAUNCHER)) {
            return LAUNCHED.contains(bundle.name());
        }
        if (!imported.startsWith("riia.")) {
            return !isApi || isForApi(bundle, imported);
        }
        String exporter = exporters.get(imported);
        return exporter != null && ORDER.contains(exporter) && (!isApi || ORDER.indexOf(exporter) < ORDER.indexOf(bundle.name()));
    }

    /** An api sees the JDK and OSGi; the json of contributions and the statistics are libraries and see what they build on. */
    private static boolean isForApi(ShippedBundle bundle, String imported) {
        return imported.startsWith("java.") || imported.startsWith("org.osgi.")
                || bundle.name().equals(WITH_WIDGETS) && imported.startsWith("org.eclipse.")
                || bundle.name().equals("riia.contribution.json") && imported.startsWith("com.fasterxml.jackson.")
                || bundle.name().equals("riia.statistics") && imported.startsWith("org.apache.commons.statistics.");
    }
}
