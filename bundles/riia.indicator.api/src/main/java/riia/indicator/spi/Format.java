// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.io.IOException;

import org.osgi.annotation.versioning.ConsumerType;

import riia.indicator.ImportSource;

/**
 * Turns a kind of file into rows of cells. It decides nothing: no header, no type, no trimming. Called only by the importer,
 * on a worker thread.
 */
@ConsumerType
public interface Format {

    /** Such as {@code csv}. */
    String id();

    /** Whether it reads a file, by its name and first bytes (at most 4,096). */
    boolean recognises(String fileName, byte[] head);

    /**
     * Reads the whole file, row by row in order.
     *
     * @throws UnreadableException if the file is not sound; carries every problem that was found
     */
    void read(ImportSource source, RowReader rows) throws IOException, UnreadableException;
}
