// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.context.Circumstances;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Takes a circumstance back. */
@Component
@CommandDescription(name = "circumstance remove", summary = "takes a dated circumstance back", operands = "ID  of the circumstance",
        options = "--reason TEXT (required)  why", notes = "Says 'removed ID' once it is on disk. The store keeps that it was there.")
public final class CircumstanceRemoveCommand implements Command {

    private final Circumstances circumstances;

    @Activate
    public CircumstanceRemoveCommand(@Reference Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = invocation.operands().get(0);
        if (circumstances.all().stream().noneMatch(one -> one.id().equals(id))) {
            throw new UsageException("There is no circumstance '" + id + "'; 'riia circumstance list' lists those that there are");
        }
        ContextGiven.allowed(() -> {
            circumstances.remove(invocation.actor(), id, invocation.option("--reason").orElseThrow());
            return id;
        });
        invocation.text().println("removed " + id);
        return 0;
    }
}
