// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bundle's own tables: tabs between cells, no quoting, one header row. */
final class DataFile {

    private DataFile() {
    }

    /** All rows of a table, the header first. An empty cell is an empty text, at the end of a row too. */
    static List<String[]> rows(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle holds no file data/" + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's file data/" + name + " cannot be read", e);
        }
    }
}
