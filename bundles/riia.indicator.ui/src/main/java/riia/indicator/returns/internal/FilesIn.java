// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import riia.indicator.ImportRequest.Mode;
import riia.workbench.DroppedFiles;
import riia.workbench.ViewSite;

/** The ways in for files: dropped, chosen. One list of results at the end, however many they are. */
final class FilesIn {

    private final ViewSite site;
    private final ImportModel model;
    private final BiConsumer<String, List<ImportedFile>> done;

    /** @param done told what was imported, and what became of each file */
    FilesIn(ViewSite site, ImportModel model, BiConsumer<String, List<ImportedFile>> done) {
        this.site = site;
        this.model = model;
        this.done = done;
    }

    /** Lets files and folders be dropped. */
    void takeDrops(Control target) {
        DroppedFiles.on(target, paths -> take(paths, Mode.RECEIVE));
    }

    void choose(Shell shell, boolean accept) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(accept ? "Import and accept returns" : "Import returns");
        dialog.setFilterExtensions("*.csv;*.CSV;*.xlsx;*.XLSX;*.ods;*.txt", "*");
        dialog.setFilterNames("Returns (*.csv, *.xlsx, *.ods, *.txt)", "All files");
        if (dialog.open() != null) {
            take(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList(),
                    accept ? Mode.ACCEPT : Mode.RECEIVE);
        }
    }

    private void take(List<Path> files, Mode mode) {
        String title = files.size() == 1 ? "Import " + files.get(0).getFileName() : "Import " + files.size() + " files and folders";
        site.start(title, progress -> model.run(files, mode, site.actor(), progress), imported -> {
            done.accept(title, imported);
            if (files.size() == 1 && imported.size() == 1 && imported.get(0).isOfNoKnownShape()) {
                site.show("riia.import", Map.of("file", files.get(0).toString()));
            }
        });
    }
}
