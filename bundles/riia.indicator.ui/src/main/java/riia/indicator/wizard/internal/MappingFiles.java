// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import riia.indicator.ImportPreview;
import riia.indicator.mapping.FileMapping;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** Mappings as files that are shared: out through the one way out, in after they were held against what is installed. */
final class MappingFiles {

    private static final String ENDING = ".riia-mapping.json";

    private final ViewSite site;
    private final WizardModel model;

    MappingFiles(ViewSite site, WizardModel model) {
        this.site = site;
        this.model = model;
    }

    /** Asks where to, and writes the mapping of a session there; says why if there is none. */
    void save(WizardSession session, Shell shell) {
        Optional<FileMapping> mapping = session.draft().flatMap(MappingDraft::finished);
        if (mapping.isEmpty()) {
            site.say("There is no mapping to save: " + (session.draft().isEmpty() ? "this layout comes with the dataset"
                    : String.join(". ", session.missing())));
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(mapping.get().name().replaceAll("[^\\p{L}\\p{N} _-]", "") + ENDING);
        dialog.setOverwrite(true);
        String target = dialog.open();
        if (target != null) {
            ImportPreview.Sheet sheet = session.shownSheet().orElseThrow();
            site.start("Save a mapping", progress -> Outcome.of(() -> model.write(site.actor(), Path.of(target), mapping.get(), sheet.rows())),
                    outcome -> site.say(outcome instanceof Outcome.Failed<Path> failed ? failed.reason() : "The mapping is in " + target));
        }
    }

    /** Asks for a mapping's file, and hands it over if it can be used; says why if not. */
    void load(Shell shell, Consumer<FileMapping> use) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions("*" + ENDING, "*.json", "*");
        String file = dialog.open();
        if (file != null) {
            site.start("Load a mapping", progress -> Outcome.of(() -> model.read(Path.of(file))), outcome -> {
                if (outcome instanceof Outcome.Done<FileMapping> done) {
                    use.accept(done.value());
                } else if (outcome instanceof Outcome.Failed<FileMapping> failed) {
                    site.say(failed.reason());
                }
            });
        }
    }
}
