// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.SavedMapping;

/** Lists the mappings that are remembered. */
@Component
@CommandDescription(name = "mapping list", summary = "how files of senders' own shapes are read",
        notes = "Fields: id, sender, name, dataset, orientation, saved, saved_by.")
public final class MappingListCommand implements Command {

    private static final List<String> COLUMNS = List.of("id", "sender", "name", "dataset", "orientation", "saved", "saved_by");

    private final Mappings mappings;

    @Activate
    public MappingListCommand(@Reference Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(new Table(COLUMNS, mappings.list().stream().map(MappingListCommand::row).toList()));
        return 0;
    }

    private static List<Object> row(SavedMapping one) {
        return Table.row(one.id(), one.sender().orElse(null), one.mapping().name(), one.mapping().dataset(),
                one.mapping().orientation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), one.saved().toString(), one.by().person());
    }
}
