// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.mapping.Mappings;

/** Writes a remembered mapping to standard output, to be shared as a file. */
@Component
@CommandDescription(name = "mapping export", summary = "writes a mapping, to be shared as a file *.riia-mapping.json",
        operands = "ID  a mapping, as 'mapping list' names it",
        notes = "Write it to a file: riia mapping export 856-leicester-wide > leicester.riia-mapping.json")
public final class MappingExportCommand implements Command {

    private final Mappings mappings;

    @Activate
    public MappingExportCommand(@Reference Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        invocation.text().print(mappings.write(Given.mapping(mappings, invocation).mapping()));
        invocation.text().flush();
        return 0;
    }
}
