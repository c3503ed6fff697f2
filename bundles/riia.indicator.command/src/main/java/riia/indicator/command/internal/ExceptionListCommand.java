// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.indicator.Exemptions;

/** Lists the dated exceptions. */
@Component
@CommandDescription(name = "exception list", summary = "which returns are not expected, and who agreed",
        notes = "Fields: " + ExceptionRows.FIELDS + ". Newest first, ended ones included; an empty dataset means all of them.")
public final class ExceptionListCommand implements Command {

    private final Exemptions exemptions;
    private final ReturnGiven given;

    @Activate
    public ExceptionListCommand(@Reference Exemptions exemptions, @Reference ReturnGiven given) {
        this.exemptions = exemptions;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(ExceptionRows.table(exemptions.list(), given));
        return 0;
    }
}
