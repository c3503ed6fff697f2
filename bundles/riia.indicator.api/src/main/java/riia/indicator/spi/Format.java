// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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
     * Reads the whole file, row by row in order. The source may be opened more than once.
     *
     * @param settings what a user told, by the keys of {@link #settings()}; what is missing is detected
     * @return what was detected or told, in the order in which people read it
     * @throws IllegalArgumentException for a setting that there is not, or a value that is not among its choices; names them
     * @throws UnreadableException if the file is not sound, or has not what was told, such as a sheet; carries every problem that was found
     */
    Detected read(ImportSource source, Map<String, String> settings, RowReader rows) throws IOException, UnreadableException;

    /** What a user may tell instead of having it detected, for a form and for {@code --setting key=value}. */
    List<Setting> settings();
}
