// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import riia.benchmark.rug.internal.Rug.Figures;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** What leaves the rug: cells to the clipboard, the rug to a file; asked for here, done by the model in the background. */
final class RugOutgoing {

    private final ViewSite site;
    private final RugModel model;

    RugOutgoing(ViewSite site, RugModel model) {
        this.site = site;
        this.model = model;
    }

    void copy(Figures figures, RugSheet sheet, List<Integer> rows, List<Integer> columns) {
        int cells = rows.size() * columns.size();
        site.start("Copy", progress -> Outcome.of(() -> model.copy(site.actor(), figures, sheet, rows, columns)),
                outcome -> say(outcome, (cells == 1 ? "1 cell" : cells + " cells") + " copied, with the handling mark"));
    }

    void export(Shell shell, Figures figures) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export the tartan rug");
        dialog.setFilterExtensions(model.exportFormats().stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFileName("rug-" + figures.query().dataset() + "-" + figures.query().period().code() + ".html");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            site.start("Export the rug", progress -> Outcome.of(() -> model.export(site.actor(), figures, Path.of(chosen))),
                    outcome -> say(outcome, "Written to " + chosen));
        }
    }

    private void say(Outcome<?> outcome, String done) {
        site.say(outcome instanceof Outcome.Failed<?> failed ? "Not done: " + failed.reason() : done);
    }
}
