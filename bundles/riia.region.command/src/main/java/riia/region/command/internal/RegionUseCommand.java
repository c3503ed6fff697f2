// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.Regions;
import riia.store.Workspace;

/** Binds the workspace to another region. */
@Component
@CommandDescription(name = "region use", summary = "binds the workspace to a region", operands = "ID  id of an installed region",
        notes = "The change is kept in the journal. An unknown id: exit status 2.")
public final class RegionUseCommand implements Command {

    private final Regions regions;

    /** @param workspace asked for so that the command is not ready before there is something to bind */
    @Activate
    public RegionUseCommand(@Reference Regions regions, @Reference Workspace workspace) {
        this.regions = regions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        String id = invocation.operands().get(0);
        try {
            regions.use(invocation.actor(), id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        invocation.messages().println("The workspace is bound to " + id);
        return 0;
    }
}
