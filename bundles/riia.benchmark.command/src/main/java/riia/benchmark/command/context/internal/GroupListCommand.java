// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.AuthorityGroups;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;

/** Lists groups of authorities. */
@Component
@CommandDescription(name = "group list", summary = "the region's sub-regions and groups of one's own",
        notes = "A row for each member: " + GroupRows.FIELDS + ". "
            + "Sub-regions as the profile has them (own is false), then one's own by name.")
public final class GroupListCommand implements Command {

    private final AuthorityGroups groups;
    private final ContextGiven given;

    @Activate
    public GroupListCommand(@Reference AuthorityGroups groups, @Reference ContextGiven given) {
        this.groups = groups;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(GroupRows.table(groups.all(), given));
        return 0;
    }
}
