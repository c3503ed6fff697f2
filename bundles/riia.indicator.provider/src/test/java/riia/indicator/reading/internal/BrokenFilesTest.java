// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.declared.internal.InstalledFiles;

/**
 * Derby's return of 2025-26-Q2 (synthetic), whole and broken in one way a file. {@code expected.csv} was written by hand: all that
 * is found in each file, and nothing else.
 */
class BrokenFilesTest {

    private static final String FOLDER = "/riia/indicator/broken/";

    /** One line of {@code expected.csv}. */
    private record Expected(String severity, String rule, String row, String column, String indicator, String found, String expected) {
    }

    private final DatasetDefinition dataset = InstalledFiles.dataset("riia");

    @TestFactory
    Stream<DynamicTest> finds_all_that_is_wrong_and_nothing_else() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser table = CSVParser.builder().setFormat(format)
                .setReader(new InputStreamReader(open("expected.csv"), StandardCharsets.UTF_8)).get()) {
            List<CSVRecord> lines = table.getRecords();
            return lines.stream().map(line -> line.get("file")).distinct().map(file -> DynamicTest.dynamicTest(file, () ->
                    check(file, lines.stream().filter(line -> line.get("file").equals(file) && !line.get("rule").isEmpty()).toList())));
        }
    }

    private void check(String file, List<CSVRecord> lines) throws IOException {
        FileReader read = FileReader.read(dataset, ImportSource.of(file, open(file).readAllBytes()));
        List<Problem> problems = new ArrayList<>(read.problems);
        if (problems.stream().noneMatch(problem -> riia.indicator.spi.LayoutContext.UNREADABLE_RULES.contains(problem.rule()))) {
            problems.addAll(EveryCheck.ask(dataset, read.readings));
        }
        assertThat(problems).extracting(BrokenFilesTest::row).containsExactlyInAnyOrderElementsOf(
                lines.stream().map(BrokenFilesTest::row).toList());
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
    }

    private static Expected row(Problem problem) {
        return new Expected(problem.severity().label(), problem.rule(),
                problem.place().row().isPresent() ? String.valueOf(problem.place().row().getAsInt()) : "",
                problem.place().column().orElse(""), problem.subject().indicator().orElse(""), problem.found(), problem.expected());
    }

    private static Expected row(CSVRecord line) {
        return new Expected(line.get("severity"), line.get("rule"), line.get("row"), line.get("column"), line.get("indicator"),
                line.get("found"), line.get("expected"));
    }

    private static InputStream open(String file) {
        return BrokenFilesTest.class.getResourceAsStream(FOLDER + file);
    }
}
