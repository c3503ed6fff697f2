// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Progress;
import riia.format.csv.internal.CsvFormat;
import riia.format.xlsx.internal.XlsxFormat;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.keeping.internal.AnyReference;
import riia.testkit.Mutations;

/** What became of 600 files on their way is imported whole or leaves nothing. */
class FuzzedImportsTest {

    private static final int EACH = 300;
    private static final String[] TABLE = {"area,period,indicator,number", "831,2025-26-Q1,A,10", "831,2025-26-Q1,B,20", "856,2025-26-Q1,A,30"};
    private static final List<byte[]> TOKENS = Stream.of("\"", ",", "\n", "\0", "831", "2025-26-Q2", "A", "-1", "\uFFFF", "<", "<row r=\"9\">")
            .map(token -> token.getBytes(StandardCharsets.UTF_8)).toList();

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, LocalDate.of(2025, 7, 15));
        desk.contributors.bindFormat(new CsvFormat(), AnyReference.create());
        desk.contributors.bindFormat(new XlsxFormat(), AnyReference.create());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void tables_of_text() {
        Map<Outcome, Integer> outcomes = importMutations("fuzzed.csv", (String.join("\n", TABLE) + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(outcomes.get(Outcome.UNREADABLE)).isGreaterThan(EACH / 10);
        assertThat(outcomes.get(Outcome.RECEIVED)).isGreaterThan(EACH / 20);
    }

    @Test
    void workbooks() throws IOException {
        byte[] workbook = workbook();
        Map<Outcome, Integer> outcomes = importMutations("fuzzed.xlsx", workbook);

        assertThat(outcomes.get(Outcome.UNREADABLE)).isGreaterThan(EACH / 2);
        assertThat(run("whole.xlsx", workbook).outcome()).isIn(Outcome.RECEIVED, Outcome.ALREADY_RECEIVED);
    }

    private Map<Outcome, Integer> importMutations(String name, byte[] whole) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int seed = 0; seed < EACH; seed++) {
            List<String> stored = desk.stored();
            int files = desk.files();
            ImportReport report = run(name, new Mutations(seed, TOKENS).of(whole));
            outcomes.merge(report.outcome(), 1, Integer::sum);
            if (report.outcome() == Outcome.RECEIVED) {
                assertThat(desk.files()).as("seed %d", seed).isEqualTo(files + 1);
                assertThat(desk.stored()).as("seed %d", seed).containsAll(stored).hasSizeGreaterThan(stored.size());
            } else {
                assertThat(desk.stored()).as("seed %d, %s", seed, report.outcome()).isEqualTo(stored);
                assertThat(desk.files()).as("seed %d, %s", seed, report.outcome()).isEqualTo(files);
            }
            if (report.outcome() == Outcome.UNREADABLE) {
                assertThat(report.problems()).as("seed %d", seed).isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo(name));
            }
        }
        return outcomes;
    }

    private ImportReport run(String name, byte[] bytes) {
        return desk.imports.run(new ImportRequest(ImportSource.of(name, bytes), Optional.empty(), Optional.empty(), Optional.empty(),
                ImportRequest.Mode.RECEIVE, Desk.ACTOR), Progress.NONE);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "riia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Q1");
            for (int row = 0; row < TABLE.length; row++) {
                String[] cells = TABLE[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return out.toByteArray();
    }
}
