// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.context.Circumstances;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;

/** Lists dated circumstances. */
@Component
@CommandDescription(name = "circumstance list", summary = "inspections, conversations and other dated circumstances of authorities",
        options = "--authority A  only this one's, by code or name", notes = "Fields: " + CircumstanceRows.FIELDS + ". Newest first.")
public final class CircumstanceListCommand implements Command {

    private final Circumstances circumstances;
    private final ContextGiven given;

    @Activate
    public CircumstanceListCommand(@Reference Circumstances circumstances, @Reference ContextGiven given) {
        this.circumstances = circumstances;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Optional<AreaCode> authority = given.authority(invocation);
        invocation.report(CircumstanceRows.table(authority.map(circumstances::of).orElseGet(circumstances::all), given));
        return 0;
    }
}
