// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that arrived. */
public interface ImportSource {

    /** Its name without folders, as problems and submissions show it. */
    String name();

    /** Its bytes from the start; the caller closes. */
    InputStream open() throws IOException;

    /** A file on disk. */
    static ImportSource of(Path file) {
        return new ImportSource() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory; not copied, not to be changed. */
    static ImportSource of(String name, byte[] bytes) {
        return new ImportSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
