// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Progress;

/** Reads files into submissions. Safe on every thread; takes seconds for large files. */
@ProviderType
public interface Imports {

    /**
     * Reads, checks and keeps one file, in one transaction, acceptances included. Bad content is in the report, never an
     * exception.
     *
     * @throws IllegalArgumentException if the dataset, layout or setting asked for is not there; names those that are
     * @throws riia.base.CancelledException if the user cancelled; nothing was kept
     * @throws java.io.UncheckedIOException if the file cannot be read from the disk
     */
    ImportReport run(ImportRequest request, Progress progress);

    /**
     * Imports several files in the given order, each in a transaction of its own, so that one bad file does not stop the rest: one
     * that cannot be read from the disk is reported as unreadable. When the user cancels, those done stay, and the rest is not begun.
     *
     * @param done takes each report as soon as its file is done, on this thread
     * @return the reports of the files that were done, in order; fewer than asked if the user cancelled
     * @throws IllegalArgumentException if a dataset or layout asked for is not there; a setting that the format of one of several files
     *         does not have is in its report
     */
    List<ImportReport> runAll(List<ImportRequest> requests, Consumer<ImportReport> done, Progress progress);

    /**
     * Looks into a file and says how it could be read. Keeps nothing, and holds a bounded number of rows.
     *
     * @param settings what the format is told instead of detecting it
     * @param sender who sent it, if known; their remembered mappings come first
     * @throws IllegalArgumentException for a setting that there is not; names the choices
     * @throws riia.base.CancelledException if the user cancelled
     * @throws java.io.UncheckedIOException if the file cannot be read from the disk
     */
    ImportPreview preview(ImportSource source, Map<String, String> settings, Optional<String> sender, Progress progress);
}
