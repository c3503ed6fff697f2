// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up dataset of a hundred indicators and forty quarters of as many authorities as wanted, from a fixed seed: half of them rates,
 * half percentages, some rare, some with a course, one count in a hundred suppressed.
 *
 * @param id of the dataset
 * @param authorities how many
 */
record WideFile(String id, int authorities) {

    static final int INDICATORS = 100;
    static final int QUARTERS = 40;
    private static final int FIRST_YEAR = 2016;
    private static final String MARK = ",R01,Total,";

    /** The dataset as a folder that can be packed. */
    Path declaration(Bench bench) throws IOException {
        Path folder = bench.work().resolve("dataset-" + id);
        Path file = folder.resolve("riia/dataset/" + id + ".json");
        Files.createDirectories(file.getParent());
        String indicators = IntStream.range(0, INDICATORS).mapToObj(WideFile::indicator).collect(Collectors.joining(",\n"));
        Files.writeString(file, """
                {"id": "%s", "name": "Benchmark of %d authorities", "version": "1.0.0", "periodType": "quarter", "sensitivity": "aggregate",
                 "clause": "none", "source": "made up", "indicators": [
                %s
                 ], "layouts": [{"id": "standard", "kind": "standard"}], "checks": []}
                """.formatted(id, authorities, indicators));
        return folder;
    }

    private static String indicator(int i) {
        String measure = rate(i) ? "{\"kind\": \"rate\", \"population\": {\"ageBand\": \"0-17\"}}" : "{\"kind\": \"percentage\", \"unit\": \"%\"}";
        return "  {\"id\": \"" + name(i) + "\", \"name\": \"Made-up " + i + "\", \"definition\": \"Made up.\", \"basis\": \"flow\", \"polarity\": \""
                + List.of("neutral", "low", "high").get(i % 3) + "\", \"decimals\": 1, \"measures\": [" + measure
                + "], \"clause\": \"none\", \"theme\": \"Benchmark\"}";
    }

    private static boolean rate(int i) {
        return i < INDICATORS / 2;
    }

    private static String name(int i) {
        return "W%03d".formatted(i);
    }

    /** All figures in the standard layout, five years to a file: one file of all is more than is read at once. */
    List<Path> figures(Bench bench) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int first = 0; first < QUARTERS; first += QUARTERS / 2) {
            files.add(figures(bench, first, first + QUARTERS / 2));
        }
        return files;
    }

    private Path figures(Bench bench, int first, int end) throws IOException {
        Path file = bench.work().resolve(id + "-" + first + ".csv");
        List<String> areas = areas(bench);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(heading(bench));
            for (int a = 0; a < areas.size(); a++) {
                for (int quarter = first; quarter < end; quarter++) {
                    write(out, areas.get(a), a, quarter, "");
                }
            }
        }
        return file;
    }

    /** The newest return of one authority, with {@code @} for one of its counts. */
    Path touch(Bench bench) throws IOException {
        Path file = bench.work().resolve(id + "-touch.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(heading(bench));
            write(out, areas(bench).get(7), 7, QUARTERS - 1, "@");
        }
        return file;
    }

    /** One return; {@code first} stands for the first count if it is not empty. */
    private void write(BufferedWriter out, String area, int a, int quarter, String first) throws IOException {
        int year = FIRST_YEAR + quarter / 4;
        for (int i = 0; i < INDICATORS; i++) {
            Random random = new Random((i * 1_000L + a) * 1_000 + quarter);
            Random lasting = new Random(i * 1_000L + a);
            lasting.nextInt();
            double share = (i % 10 == 0 ? 0.0002 : 0.001 * (1 + i % 9)) * (rate(i) ? 1 : 40) * (0.6 + 0.8 * lasting.nextDouble());
            double course = 1 + (lasting.nextInt(4) == 0 ? 0.02 * (quarter - 20) * (lasting.nextBoolean() ? 1 : -1) : 0);
            double of = rate(i) ? 15_000 + 400 * a : 120 + 9 * a + random.nextInt(40);
            double mean = of * share * course;
            long count = Math.max(0, Math.min((long) of, Math.round(mean + Math.sqrt(mean) * random.nextGaussian())));
            String number = i == 0 && !first.isEmpty() ? first : random.nextInt(100) == 0 ? "c" : String.valueOf(count);
            out.write(year + "%02d".formatted((year + 1) % 100) + ",Financial year Q" + (quarter % 4 + 1) + "," + area + "," + name(i)
                    + ",Total," + number + "," + (rate(i) ? "" : String.valueOf((long) of)) + ",\n");
        }
    }

    private static String heading(Bench bench) throws IOException {
        try (var lines = Files.lines(NationalFile.in(bench))) {
            return lines.findFirst().orElseThrow() + "\n";
        }
    }

    /** What the national file says of each authority, from its level to its code. */
    private List<String> areas(Bench bench) throws IOException {
        try (var lines = Files.lines(NationalFile.in(bench))) {
            return lines.filter(line -> line.startsWith("202223,Financial year Q1,") && line.contains(MARK))
                    .map(line -> line.substring("202223,Financial year Q1,".length(), line.indexOf(MARK))).limit(authorities).toList();
        }
    }
}
