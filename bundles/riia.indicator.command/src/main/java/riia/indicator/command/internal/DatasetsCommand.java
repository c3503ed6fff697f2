// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;

/** Lists the datasets that are installed, or one of them with its indicators. */
@Component
@CommandDescription(name = "datasets", summary = "the datasets that are installed", workspace = false,
        operands = "[ID]  one dataset, with its indicators",
        notes = "Fields: id, name, version, period_type, indicators, sensitivity, clause.")
public final class DatasetsCommand implements Command {

    private static final List<String> COLUMNS = List.of("id", "name", "version", "period_type", "indicators", "sensitivity", "clause");

    private final Datasets datasets;

    @Activate
    public DatasetsCommand(@Reference Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        if (invocation.operands().isEmpty()) {
            invocation.report(new Table(COLUMNS, datasets.installed().stream().map(DatasetsCommand::row).toList()));
            return 0;
        }
        DatasetDefinition one = Given.dataset(datasets, invocation.operands().get(0));
        invocation.report(new Table(COLUMNS, List.of(row(one))));
        one.indicators().forEach(indicator -> invocation.text().println(indicator.id() + "  " + indicator.name()));
        return 0;
    }

    private static List<Object> row(DatasetDefinition one) {
        return Table.row(one.id(), one.name(), one.version(), one.periodType().label(), one.indicators().size(),
                one.sensitivity().name().toLowerCase(Locale.ROOT), one.clause());
    }
}
