// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** England's quarterly figures, 2022-23 to 2025-26, in 74,970 rows: the file that the sample brings along. */
final class NationalFile {

    static final int ROWS = 74_970;

    /** An indicator that no other is a part of, and that has no parts. */
    private static final String LONE = ",R01,Total,";

    private NationalFile() {
    }

    static Path in(Bench bench) throws IOException {
        Path file = bench.work().resolve("england.csv");
        if (!Files.exists(file)) {
            try (FileSystem jar = FileSystems.newFileSystem(bench.product().bundle("riia.sample.eastmidlands"));
                    InputStream in = new GZIPInputStream(
                            Files.newInputStream(jar.getPath("riia/sample/returns/england_2022-23_to_2025-26.csv.gz")))) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            long rows = Files.readString(file).lines().count() - 1;
            if (rows != ROWS) {
                throw new IllegalStateException("The national file has " + rows + " rows and not " + ROWS);
            }
        }
        return file;
    }

    /** The same with one count of every return raised, so that every return in it is new to a workspace that has the others. */
    static Path variant(Bench bench, int raisedBy) throws IOException {
        List<String> lines = Files.readAllLines(in(bench), StandardCharsets.UTF_8);
        Path file = bench.work().resolve("england-" + raisedBy + ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                text.append(line.contains(LONE) ? raised(line, raisedBy) : line).append('\n');
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String raised(String line, int by) {
        int start = line.indexOf(LONE) + LONE.length();
        int end = line.indexOf(',', start);
        String count = line.substring(start, end);
        boolean digits = !count.isEmpty() && count.chars().allMatch(Character::isDigit);
        return digits ? line.substring(0, start) + (Long.parseLong(count) + by) + line.substring(end) : line;
    }
}
