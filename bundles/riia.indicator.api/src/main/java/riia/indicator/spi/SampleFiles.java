// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;

import riia.indicator.ImportSource;

/**
 * A sample for a region: files to import into a new workspace, in order. Contributed as {@code riia/sample/*.json}; registered
 * with {@code riia.region}.
 *
 * @param id such as {@code east-midlands}
 * @param label what every screen and file of the workspace then shows, such as {@code SYNTHETIC SAMPLE}
 * @param files in the order to import
 */
public record SampleFiles(String id, String label, List<File> files) {

    /** One file of a sample, with the dataset it is for. */
    public record File(String dataset, ImportSource source) {
    }

    public SampleFiles {
        files = List.copyOf(files);
    }
}
