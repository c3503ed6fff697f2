// SPDX-License-Identifier: Apache-2.0
package riia.plugin.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.plugin.Plugins;
import riia.report.OutletException;

/** Makes a bundle of a folder. */
@Component
@CommandDescription(name = "plugins pack", summary = "checks a folder of contribution files and writes it as a bundle", workspace = false,
        operands = "DIR  holds riia/<type>/<name>.json, as a bundle does", options = "--out FILE.jar (required)  the bundle",
        notes = {"Every file is checked as it will be when the bundle is installed. Problems are listed with file, line, what was",
                "found and what was expected; then nothing is written, and the exit status is 1.",
                "Dropped into the folder plugins of a workspace, the bundle takes effect at once."})
public final class PluginsPackCommand implements Command {

    private static final List<String> COLUMNS = List.of("severity", "rule", "file", "sheet", "row", "column", "authority", "indicator",
            "period", "found", "expected", "message");

    private final Plugins plugins;

    @Activate
    public PluginsPackCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Path folder = invocation.path(invocation.operands().get(0));
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder);
        }
        Path target = invocation.path(invocation.option("--out").orElseThrow());
        List<Problem> problems = pack(invocation, folder, target);
        if (problems.isEmpty()) {
            invocation.text().println("Packed " + target);
            return 0;
        }
        invocation.report(new Table(COLUMNS, problems.stream().map(PluginsPackCommand::row).toList()));
        invocation.messages().println("Nothing was written: " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        return 1;
    }

    private List<Problem> pack(Invocation invocation, Path folder, Path target) throws RefusedException {
        try {
            return plugins.pack(invocation.actor(), folder, target);
        } catch (OutletException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private static List<Object> row(Problem problem) {
        return Table.row(problem.severity().label(), problem.rule(), problem.place().file(), null,
                problem.place().row().isPresent() ? problem.place().row().getAsInt() : null, null, null, null, null,
                problem.found(), problem.expected(), problem.message());
    }
}
