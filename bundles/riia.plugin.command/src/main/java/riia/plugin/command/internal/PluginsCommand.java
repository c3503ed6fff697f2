// SPDX-License-Identifier: Apache-2.0
package riia.plugin.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.plugin.Plugins;

/** Lists contributed bundles. */
@Component
@CommandDescription(name = "plugins", summary = "lists contributed bundles, as plugins list does", workspace = false,
        notes = "With a workspace, those of its folder plugins as well.")
public final class PluginsCommand implements Command {

    private final Plugins plugins;

    @Activate
    public PluginsCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(PluginTable.of(plugins.installed()));
        return 0;
    }
}
