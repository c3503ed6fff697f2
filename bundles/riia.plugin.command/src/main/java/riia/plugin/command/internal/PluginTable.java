// SPDX-License-Identifier: Apache-2.0
package riia.plugin.command.internal;

import java.util.List;

import riia.command.Table;
import riia.plugin.InstalledPlugin;

/** Contributed bundles as rows. */
final class PluginTable {

    private static final List<String> COLUMNS = List.of("id", "version", "kind", "state", "provides", "requires", "signer");

    private PluginTable() {
    }

    static Table of(List<InstalledPlugin> plugins) {
        return new Table(COLUMNS, plugins.stream().map(PluginTable::row).toList());
    }

    private static List<Object> row(InstalledPlugin plugin) {
        return Table.row(plugin.id(), plugin.version(), plugin.kind(), plugin.state(), String.join("; ", plugin.provides()),
                String.join("; ", plugin.requires()), plugin.signer().orElse(null));
    }
}
