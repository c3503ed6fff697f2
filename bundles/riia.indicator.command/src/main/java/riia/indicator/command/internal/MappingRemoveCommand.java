// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DecisionException;
import riia.indicator.mapping.Mappings;

/** Forgets a mapping. */
@Component
@CommandDescription(name = "mapping remove", summary = "forgets a mapping; what was read by it stays",
        operands = "ID  a mapping, as 'mapping list' names it")
public final class MappingRemoveCommand implements Command {

    private final Mappings mappings;

    @Activate
    public MappingRemoveCommand(@Reference Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String id = Given.mapping(mappings, invocation).id();
        try {
            mappings.remove(invocation.actor(), id);
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("removed " + id);
        invocation.text().flush();
        return 0;
    }
}
