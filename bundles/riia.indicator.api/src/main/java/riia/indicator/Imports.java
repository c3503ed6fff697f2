// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Progress;

/** Reads files into submissions. Safe on every thread; takes seconds for large files. */
@ProviderType
public interface Imports {

    /**
     * Reads, checks and keeps one file, in one transaction, acceptances included. Bad content is in the report, never an
     * exception.
     *
     * @throws IllegalArgumentException if the dataset or layout asked for is not installed; names those that are
     * @throws riia.base.CancelledException if the user cancelled; nothing was kept
     * @throws java.io.UncheckedIOException if the file cannot be read from the disk
     */
    ImportReport run(ImportRequest request, Progress progress);
}
