// SPDX-License-Identifier: Apache-2.0
package riia.contribution.extender.internal;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

import riia.contribution.ContributedFile;

/** A bundle that contributes, with its files. */
final class Contributor {

    private static final String REGION = "riia.region";
    private static final Pattern PATH = Pattern.compile("riia/([^/]+)/[^/]+\\.json");

    private final List<Contribution> contributions;

    private Contributor(List<Contribution> contributions) {
        this.contributions = contributions;
    }

    /** The contributor that a bundle is, if it is wired to this extender; what its files are called says nothing about that. */
    static Optional<Contributor> wired(Bundle bundle, Bundle extender, Types types) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null || wiring.getRequiredWires("osgi.extender").stream().noneMatch(wire -> leadsTo(extender, wire))) {
            return Optional.empty();
        }
        String region = wiring.getCapabilities(REGION).stream()
                .map(capability -> String.valueOf(capability.getAttributes().get(REGION))).findFirst().orElse("");
        return Optional.of(new Contributor(wiring.findEntries("riia", "*.json", BundleWiring.FINDENTRIES_RECURSE).stream()
                .sorted(Comparator.comparing(URL::getPath))
                .flatMap(entry -> contribution(bundle, region, entry, types).stream()).toList()));
    }

    private static boolean leadsTo(Bundle extender, BundleWire wire) {
        return wire.getProvider().getBundle().equals(extender)
                && ContributionExtender.NAME.equals(wire.getCapability().getAttributes().get("osgi.extender"));
    }

    private static Optional<Contribution> contribution(Bundle bundle, String region, URL entry, Types types) {
        String path = entry.getPath().startsWith("/") ? entry.getPath().substring(1) : entry.getPath();
        Matcher shape = PATH.matcher(path);
        return shape.matches() ? Optional.of(new Contribution(bundle, shape.group(1), new BundleFile(bundle, path, region, entry), types))
                : Optional.empty();
    }

    /** Has each file look whether its type has come or gone. */
    void look() {
        contributions.forEach(Contribution::look);
    }

    /** Takes its services away, for good. */
    void leave() {
        contributions.forEach(Contribution::leave);
    }

    List<ContributedFile> files() {
        return contributions.stream().map(Contribution::file).toList();
    }
}
