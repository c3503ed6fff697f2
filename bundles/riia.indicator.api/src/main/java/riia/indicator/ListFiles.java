// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that are lists of an area's own, not figures: read by the installed formats and looked at for identifying content, but neither
 * recognised nor kept. Safe on every thread.
 */
@ProviderType
public interface ListFiles {

    /** A list may have so many rows, its heading included. */
    int MOST_ROWS = 10_000;

    /**
     * Reads a list.
     *
     * @return its sheets, each with its first {@value #MOST_ROWS} rows and one more if it is longer; problems, and no sheet, if it cannot
     *         be read or identifies a child
     * @throws java.io.UncheckedIOException if the file cannot be read from the disk
     */
    ImportPreview read(ImportSource source);
}
