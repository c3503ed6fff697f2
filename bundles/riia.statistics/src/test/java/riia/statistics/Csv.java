// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of the second method, as it stands. */
final class Csv {

    private final List<String> heading;
    private final List<List<String>> rows;

    Csv(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Csv.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            heading = List.of(reader.readLine().split(","));
            rows = reader.lines().map(line -> List.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    String text(int row, String column) {
        return rows.get(row).get(heading.indexOf(column));
    }

    double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    /** Whole numbers are written without a fraction or with {@code .0}. */
    long count(int row, String column) {
        return Math.round(number(row, column));
    }

    double[] column(String column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(heading.indexOf(column)))).toArray();
    }
}
