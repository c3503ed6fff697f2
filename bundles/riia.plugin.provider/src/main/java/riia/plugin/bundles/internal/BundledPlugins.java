// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Problem;
import riia.contribution.Contributions;
import riia.plugin.InstalledPlugin;
import riia.plugin.Plugins;
import riia.report.Leaving;
import riia.report.Outlet;

/** Plugins as bundles of the framework that runs. */
@Component
public final class BundledPlugins implements Plugins {

    private final InstalledBundles bundles;
    private final PluginChecker checker;
    private final Outlet outlet;

    @Activate
    public BundledPlugins(BundleContext context, @Reference Contributions contributions, @Reference PluginChecker checker,
            @Reference Outlet outlet) {
        this.bundles = new InstalledBundles(context, contributions);
        this.checker = checker;
        this.outlet = outlet;
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
            outlet.file(actor, target, leaving, (out, mark) -> jar.write(out));
        }
        return checked.problems();
    }
}
