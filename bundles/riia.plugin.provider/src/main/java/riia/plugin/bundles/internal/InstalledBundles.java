// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

import riia.contribution.ContributedFile;
import riia.contribution.ContributedFile.State;
import riia.contribution.Contributions;
import riia.plugin.InstalledPlugin;

/** The bundles that contribute: those that ask for the contribution extender, resolved or not. */
record InstalledBundles(BundleContext context, Contributions contributions) {

    private static final String EXTENDER = "osgi.extender";
    private static final Map<String, Object> CONTRIBUTION = Map.of(EXTENDER, "riia.contribution", "version",
            Version.valueOf("1.0"));
    private static final Map<Integer, String> STATES = Map.of(Bundle.INSTALLED, "installed", Bundle.RESOLVED, "resolved",
            Bundle.STARTING, "starting", Bundle.ACTIVE, "active", Bundle.STOPPING, "stopping");

    List<InstalledPlugin> list() {
        Map<String, List<ContributedFile>> files = contributions.files().stream()
                .collect(Collectors.groupingBy(file -> file.bundle() + " " + file.bundleVersion()));
        return Stream.of(context.getBundles()).filter(bundle -> bundle.adapt(BundleRevision.class) != null)
                .filter(InstalledBundles::contributes)
                .map(bundle -> plugin(bundle, files.getOrDefault(bundle.getSymbolicName() + " " + bundle.getVersion(), List.of())))
                .sorted(Comparator.comparing(InstalledPlugin::id).thenComparing(InstalledPlugin::version)).toList();
    }

    private static boolean contributes(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(EXTENDER).stream().anyMatch(InstalledBundles::isContribution);
    }

    private static boolean isContribution(BundleRequirement requirement) {
        String filter = requirement.getDirectives().get("filter");
        try {
            return filter != null && FrameworkUtil.createFilter(filter).matches(CONTRIBUTION);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static InstalledPlugin plugin(Bundle bundle, List<ContributedFile> files) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return new InstalledPlugin(bundle.getSymbolicName(), bundle.getVersion().toString(), kind(revision, files),
                state(bundle, files), provides(revision), requires(revision), Optional.empty());
    }

    /** By what it contributes, the broadest first; before its files are known, by its capabilities. */
    private static String kind(BundleRevision revision, List<ContributedFile> files) {
        Set<String> types = files.stream().map(ContributedFile::type).collect(Collectors.toCollection(TreeSet::new));
        if (types.isEmpty()) {
            revision.getDeclaredCapabilities(null).stream().map(BundleCapability::getNamespace)
                    .filter(namespace -> namespace.startsWith("riia.")).map(namespace -> namespace.substring("riia.".length()))
                    .forEach(types::add);
        }
        return Stream.of("region", "dataset").filter(types::contains).findFirst()
                .orElse(types.isEmpty() ? "none" : types.iterator().next());
    }

    private static String state(Bundle bundle, List<ContributedFile> files) {
        String broken = files.stream().filter(file -> file.state() == State.BROKEN).map(ContributedFile::path)
                .collect(Collectors.joining(" "));
        String state = STATES.getOrDefault(bundle.getState(), "gone");
        return broken.isEmpty() ? state : state + ", broken: " + broken;
    }

    private static List<String> provides(BundleRevision revision) {
        List<String> provided = new ArrayList<>();
        for (BundleCapability capability : revision.getDeclaredCapabilities(null)) {
            if (capability.getNamespace().startsWith("riia.")) {
                provided.add(capability.getNamespace() + "=" + capability.getAttributes().get(capability.getNamespace()));
            }
        }
        provided.sort(null);
        return provided;
    }

    private static List<String> requires(BundleRevision revision) {
        return revision.getDeclaredRequirements(null).stream()
                .filter(requirement -> !requirement.getNamespace().startsWith("osgi.wiring.") && !requirement.getNamespace().equals("osgi.ee"))
                .map(requirement -> requirement.getNamespace() + " "
                        + requirement.getDirectives().getOrDefault("filter", ""))
                .sorted().toList();
    }
}
