// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.AuthorityGroups;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Removes a group of authorities. */
@Component
@CommandDescription(name = "group remove", summary = "removes a group of one's own", operands = "ID  of the group",
        notes = "Says 'removed ID' once it is on disk. Figures are not touched.")
public final class GroupRemoveCommand implements Command {

    private final AuthorityGroups groups;

    @Activate
    public GroupRemoveCommand(@Reference AuthorityGroups groups) {
        this.groups = groups;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = invocation.operands().get(0);
        ContextGiven.allowed(() -> {
            groups.remove(invocation.actor(), id);
            return id;
        });
        invocation.text().println("removed " + id);
        return 0;
    }
}
