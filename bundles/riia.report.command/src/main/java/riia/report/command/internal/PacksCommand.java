// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.report.PackKind;
import riia.report.Reports;

/** Lists the packs that can be made, with what is in them. */
@Component
@CommandDescription(name = "packs", summary = "the packs that can be made", workspace = false,
        notes = "Fields: id, name, about (region or authority), sections in the region's order, formats; a blank between two.")
public final class PacksCommand implements Command {

    private static final List<String> COLUMNS = List.of("id", "name", "about", "sections", "formats");

    private final Reports reports;

    @Activate
    public PacksCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(new Table(COLUMNS, reports.packs().stream().map(this::row).toList()));
        return 0;
    }

    private List<Object> row(PackKind kind) {
        return Table.row(kind.id(), kind.name(), kind.perAuthority() ? "authority" : "region", String.join(" ", kind.sections()),
                String.join(" ", reports.packFormats()));
    }
}
