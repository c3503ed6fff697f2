// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Progress;
import riia.indicator.ImportFolder;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.workbench.Outcome;

/** Takes files and folders in. Belongs on a worker thread. */
final class ImportModel {

    private final Imports imports;

    ImportModel(Imports imports) {
        this.imports = imports;
    }

    /** One after the other, folders with all that is in them; a folder that cannot be listed is told like a file that cannot be read. */
    List<ImportedFile> run(List<Path> dropped, ImportRequest.Mode mode, Actor actor, Progress progress) {
        List<ImportRequest> requests = new ArrayList<>();
        List<ImportedFile> all = new ArrayList<>();
        for (Path one : dropped) {
            Outcome<List<ImportRequest>> found = Outcome.of(() -> requests(one, mode, actor));
            if (found instanceof Outcome.Done<List<ImportRequest>> done) {
                requests.addAll(done.value());
            } else if (found instanceof Outcome.Failed<List<ImportRequest>> failed) {
                all.add(ImportedFile.of(String.valueOf(one.getFileName()), new Outcome.Failed<>(failed.reason())));
            }
        }
        imports.runAll(requests, report -> all.add(ImportedFile.of(report.file(), new Outcome.Done<ImportReport>(report))), progress);
        return all;
    }

    private static List<ImportRequest> requests(Path path, ImportRequest.Mode mode, Actor actor) {
        ImportRequest one = new ImportRequest(ImportSource.of(path), Optional.empty(), Optional.empty(), Optional.empty(), mode, actor);
        return Files.isDirectory(path) ? ImportFolder.files(path, true).stream().map(file -> file.like(one)).toList() : List.of(one);
    }
}
