// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.store.Finding;
import riia.store.Workspace;

/** Has everything examined. */
@Component
@CommandDescription(name = "doctor", summary = "examines the workspace and changes nothing",
        notes = "Exit status 1 if anything is not as it should be.")
public final class DoctorCommand implements Command {

    private static final List<String> COLUMNS = List.of("area", "what", "state", "message");

    private final Workspace workspace;

    @Activate
    public DoctorCommand(@Reference Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(Invocation invocation) {
        List<Finding> findings = workspace.examine();
        invocation.report(new Table(COLUMNS, findings.stream().map(finding -> Table.row(finding.area(), finding.what(),
                finding.sound() ? "sound" : "damaged", finding.message())).toList()));
        long damaged = findings.stream().filter(finding -> !finding.sound()).count();
        if (damaged > 0) {
            invocation.messages().println(damaged + " of " + findings.size() + " findings need attention");
        }
        return damaged == 0 ? 0 : 1;
    }
}
