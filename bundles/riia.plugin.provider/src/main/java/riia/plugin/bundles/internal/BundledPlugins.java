// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.Actor;
import riia.base.Problem;
import riia.contribution.Contributions;
import riia.plugin.InstalledPlugin;
import riia.plugin.Plugins;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;

/** Plugins as bundles of the framework that runs. */
@Component
public final class BundledPlugins implements Plugins {

    private final InstalledBundles bundles;
    private final PluginChecker checker;
    private volatile Outlet outlet;

    @Activate
    public BundledPlugins(BundleContext context, @Reference Contributions contributions, @Reference PluginChecker checker) {
        this.bundles = new InstalledBundles(context, contributions);
        this.checker = checker;
    }

    /** What is installed can be listed without it. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindOutlet(Outlet present) {
        outlet = present;
    }

    void unbindOutlet(Outlet gone) {
        if (outlet == gone) {
            outlet = null;
        }
    }

    @Override
    public List<InstalledPlugin> installed() {
        return bundles.list();
    }

    @Override
    public List<Problem> pack(Actor actor, Path folder, Path target) {
        PluginChecker.Checked checked = checker.check(new PluginFolder(folder));
        if (checked.problems().stream().noneMatch(Problem::isError)) {
            PluginJar jar = checked.jar();
            Leaving leaving = new Leaving(Leaving.Kind.NO_FIGURES, "plugin " + jar.id() + " " + jar.version(), Optional.empty(),
                    Optional.empty());
            way().file(actor, target, leaving, (out, mark) -> jar.write(out));
        }
        return checked.problems();
    }

    private Outlet way() {
        Outlet present = outlet;
        if (present == null) {
            throw new OutletException("Nothing can be written: the bundle that writes files (riia.report.provider) is not running");
        }
        return present;
    }
}
