// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Keeps a group of authorities. */
@Component
@CommandDescription(name = "group keep", summary = "keeps a group of authorities whose figures are pooled",
        operands = "NAME  at most 80 characters; a group of the same name is replaced",
        options = "--authority A... (required)  each member, by code or name", notes = "Reports it: " + GroupRows.FIELDS + ".")
public final class GroupKeepCommand implements Command {

    private final AuthorityGroups groups;
    private final ContextGiven given;

    @Activate
    public GroupKeepCommand(@Reference AuthorityGroups groups, @Reference ContextGiven given) {
        this.groups = groups;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        List<AreaCode> members = given.authorities(invocation);
        AuthorityGroup kept = ContextGiven.allowed(() -> groups.keep(invocation.actor(), invocation.operands().get(0), members));
        invocation.report(GroupRows.table(List.of(kept), given));
        return 0;
    }
}
