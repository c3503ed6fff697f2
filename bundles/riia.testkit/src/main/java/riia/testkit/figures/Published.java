// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Files to test against, as they were published. */
public final class Published {

    private Published() {
    }

    /** The rows of a file that stands beside this class. */
    public static List<CSVRecord> rows(String name) {
        return rows(Objects.requireNonNull(Published.class.getResourceAsStream(name + ".gz"), name));
    }

    /** The rows of a gzipped CSV file with a header; closes it. */
    public static List<CSVRecord> rows(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String text = reader.lines().collect(Collectors.joining("\n"));
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL).setAllowMissingColumnNames(true).get()
                    .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
