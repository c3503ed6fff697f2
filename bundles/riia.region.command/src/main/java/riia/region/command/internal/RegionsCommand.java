// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** Lists the installed regions, and says which one the workspace is bound to. */
@Component
@CommandDescription(name = "regions", summary = "the regions that are installed", workspace = false,
        notes = "Fields: id, name, members, version, active. Without a workspace none is active.")
public final class RegionsCommand implements Command {

    private static final List<String> COLUMNS = List.of("id", "name", "members", "version", "active");

    private final Regions regions;

    @Activate
    public RegionsCommand(@Reference Regions regions) {
        this.regions = regions;
    }

    @Override
    public int run(Invocation invocation) {
        Optional<String> active = regions.active().map(ActiveRegion::id);
        invocation.report(new Table(COLUMNS, regions.installed().stream()
                .map(profile -> row(profile, active.filter(profile.id()::equals).isPresent())).toList()));
        return 0;
    }

    private static List<Object> row(RegionProfile profile, boolean active) {
        return Table.row(profile.id(), profile.name(), profile.members().size(), profile.version(), active);
    }
}
