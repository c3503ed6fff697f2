// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Problem;
import riia.base.Progress;

/**
 * Looks at published files in DfE's tidy form before there is a dataset for them: whether they keep to DfE's open data
 * standards for "explore education statistics", whether they hold figures of local authorities, and what declaration would
 * read them. Safe on every thread; stores nothing.
 */
@ProviderType
public interface TidyFiles {

    /**
     * Reads a data file, and the description of its columns if there is one.
     *
     * @param data a row for each place, period and item of its filters; a column for each indicator
     * @param description DfE's {@code .meta.csv} beside it: a row for each filter and indicator
     * @param dataset id of the dataset that the declaration would make, lower-case letters and digits
     * @throws riia.base.CancelledException if the user cancelled
     * @throws UncheckedIOException if a file cannot be read from the disk
     */
    Screening screen(ImportSource data, Optional<ImportSource> description, String dataset, Progress progress);

    /**
     * What came of it.
     *
     * @param problems an error keeps figures from being read; a warning is a departure from the standards that does not. One for
     *        each thing that is wrong, at its first place, however many rows share it
     * @param rows of the data file below its headings
     * @param authorityRows how many of these are of local authorities
     * @param declaration the file {@code riia/dataset/<id>.json} that reads it, for a person to complete (polarity, clause,
     *        denominators); empty if nothing could be read
     */
    record Screening(List<Problem> problems, long rows, long authorityRows, Optional<String> declaration) {

        public Screening {
            problems = List.copyOf(problems);
        }
    }
}
