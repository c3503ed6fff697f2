// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.base.CancelledException;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Value;
import riia.format.csv.internal.CsvFormat;
import riia.indicator.Cube;
import riia.indicator.ImportPreview;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.keeping.internal.AnyReference;
import riia.indicator.reading.internal.RecordsLayout;
import riia.indicator.records.internal.MadeUpExclusions;
import riia.indicator.records.internal.MadeUpExclusions.Exclusion;
import riia.indicator.records.internal.MadeUpExclusions.Move;
import riia.indicator.records.internal.RecordExamination;
import riia.reference.england.internal.EnglishAuthorities;
import riia.store.Finding;

/** Files of single children: what is counted of them, what is kept, and what is refused. Expected figures come from plain loops. */
class RecordImportsTest {

    private static final Period AUTUMN = Period.parse("2025-26-T1");
    private static final AreaCode[] AREAS = {new AreaCode("831"), new AreaCode("856")};
    private static final String HEADINGS = MadeUpExclusions.START + "pseudonym,category,reason,phase,start_date";
    private static final String DERBY = MadeUpExclusions.AUTUMN + MadeUpExclusions.AUTHORITIES[0] + ",";
    private static final String GOOD = DERBY + "a1b2c3d4,SUSP,DB,secondary,2025-10-01";

    @TempDir
    private Path folder;
    private Desk desk;
    private boolean closed;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, LocalDate.of(2026, 1, 15), new EnglishAuthorities());
        desk.contributors.bindFormat(new CsvFormat(), AnyReference.create());
        desk.contributors.bindLayout(new RecordsLayout(), AnyReference.create());
        EveryCheck.KINDS.forEach(desk::check);
        desk.install(InstalledFiles.dataset("exclusions"));
        desk.install(InstalledFiles.dataset("placements"));
    }

    @AfterEach
    void close() throws Exception {
        if (!closed) {
            desk.close();
        }
        closed = true;
    }

    @Test
    void counts_what_plain_loops_over_the_rows_count() {
        MadeUpExclusions made = new MadeUpExclusions(42, 6_000);
        assertThat(run(Mode.ACCEPT, "exclusions.csv", made.exclusionsFile()).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(run(Mode.ACCEPT, "leavers.csv", made.leaversFile()).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(run(Mode.ACCEPT, "joiners.csv", made.joinersFile()).outcome()).isEqualTo(Outcome.ACCEPTED);
        Cube cube = desk.observations.cube("exclusions").orElseThrow();
        for (int authority = 0; authority < 2; authority++) {
            int which = authority;
            List<Exclusion> own = made.exclusions.stream().filter(one -> one.authority() == which).toList();
            Predicate<Exclusion> permanent = one -> one.category().equals("PERM");
            assertThat(figure(cube, which, "X01", "Total")).isEqualTo(own.stream().filter(permanent).count()).isPositive();
            assertThat(figure(cube, which, "X02", "Total")).isEqualTo(own.stream().filter(permanent.negate()).count());
            assertThat(figure(cube, which, "X02", "Persistent or general disruptive behaviour"))
                    .isEqualTo(own.stream().filter(permanent.negate()).filter(one -> one.reason().equals("DB")).count()).isPositive();
            assertThat(figure(cube, which, "X02", "Alternative provision"))
                    .isEqualTo(own.stream().filter(permanent.negate()).filter(one -> one.phase().equals("alternative")).count());
            Map<String, Long> suspended = own.stream().filter(permanent.negate())
                    .collect(Collectors.groupingBy(Exclusion::pseudonym, Collectors.counting()));
            assertThat(figure(cube, which, "X03", "Total")).isEqualTo(suspended.size());
            assertThat(figure(cube, which, "X04", "Total")).isEqualTo(suspended.values().stream().filter(n -> n >= 2).count()).isPositive();
            assertThat(figure(cube, which, "X05", "Total")).isEqualTo(own.stream().map(Exclusion::pseudonym).distinct().count());
            assertThat(figure(cube, which, "X06", "Total")).isEqualTo(joined(own, made.leavers, one -> true)).isPositive();
            assertThat(figure(cube, which, "X07", "Secondary"))
                    .isEqualTo(joined(own, made.joiners, one -> one.phase().equals("secondary"))).isPositive();
            assertThat(figure(cube, which, "X08", "Total")).isEqualTo(made.leavers.stream().filter(one -> one.authority() == which).count());
        }
    }

    private static long joined(List<Exclusion> own, List<Move> moves, Predicate<Exclusion> which) {
        return own.stream().filter(which).filter(one -> moves.stream().anyMatch(move -> move.authority() == one.authority()
                && move.pseudonym().equals(one.pseudonym()) && !move.day().isBefore(one.start()))).map(Exclusion::pseudonym).distinct().count();
    }

    private static long figure(Cube cube, int authority, String indicator, String breakdown) {
        assertThat(cube.series(indicator, breakdown)).isNotNegative();
        return cube.number(cube.authority(AREAS[authority]), cube.period(AUTUMN), cube.series(indicator, breakdown));
    }

    @Test
    void a_joined_figure_is_there_while_all_its_files_are_in_force_and_follows_each_of_them() {
        run(Mode.ACCEPT, "exclusions.csv", HEADINGS + "\n" + GOOD + "\n");
        assertThat(left()).isEqualTo(Cube.ABSENT);
        String leavers = MadeUpExclusions.START + "pseudonym,phase,leaving_date\n";
        run(Mode.ACCEPT, "leavers.csv", leavers + DERBY + "a1b2c3d4,secondary,2025-10-02\n");
        assertThat(left()).isEqualTo(1);
        run(Mode.ACCEPT, "leavers-2.csv", leavers + DERBY + "a1b2c3d4,secondary,2025-09-30\n");
        assertThat(left()).as("left before the suspension").isZero();
        desk.submissions.withdraw(Desk.ACTOR, "exclusions-leavers-831-2025-26-T1-v2");
        assertThat(left()).as("the version before is in force again").isEqualTo(1);
        desk.submissions.withdraw(Desk.ACTOR, "exclusions-leavers-831-2025-26-T1-v1");
        assertThat(left()).isEqualTo(Cube.ABSENT);
    }

    private long left() {
        return figure(desk.observations.cube("exclusions").orElseThrow(), 0, "X06", "Total");
    }

    @Test
    void prices_are_added_up_and_their_middle_is_found_by_need_and_provider() {
        String placements = "time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,pseudonym,need,provider,weekly_price,"
                + "start_date,end_date\n";
        String row = "2025-09-30,,Local authority,831,Derby,E06000015,";
        ImportReport report = run(Mode.ACCEPT, "placements.csv", placements + row + "a1b2c3d1,ASD,INSS,1000.00,2024-09-01,\n" + row
                + "a1b2c3d2,ASD,INSS,1500.25,2024-09-01,2026-07-31\n" + row + "a1b2c3d3,ASD,NMSS,900,01/09/2023,\n" + row
                + "a1b2c3d4,SEMH,INSS,\"£2,000.10\",2024-09-01,\n");
        assertThat(report.problems()).isEmpty();
        Cube cube = desk.observations.cube("placements").orElseThrow();
        assertThat(value(cube, "P01", "Total")).isEqualTo(new Value.Count(4));
        assertThat(pounds(cube, "P02", "Total")).isEqualByComparingTo("5400.35");
        assertThat(pounds(cube, "P03", "Total")).isEqualByComparingTo("1250.125");
        assertThat(pounds(cube, "P03", "Autistic spectrum disorder")).isEqualByComparingTo("1000.00");
        assertThat(pounds(cube, "P02", "Autistic spectrum disorder / Independent special school")).isEqualByComparingTo("2500.25");
        assertThat(value(cube, "P03", "Hearing impairment")).isEqualTo(new Value.Marked(Marker.NOT_APPLICABLE));
    }

    private static Value value(Cube cube, String indicator, String breakdown) {
        return cube.value(cube.authority(AREAS[0]), 0, cube.series(indicator, breakdown)).orElseThrow();
    }

    private static BigDecimal pounds(Cube cube, String indicator, String breakdown) {
        return ((Value.Money) value(cube, indicator, breakdown)).pounds();
    }

    @Test
    void the_senders_pseudonyms_and_the_files_bytes_are_nowhere_in_the_store() throws Exception {
        MadeUpExclusions made = new MadeUpExclusions(7, 400);
        run(Mode.ACCEPT, "exclusions.csv", made.exclusionsFile());
        run(Mode.RECEIVE, "leavers.csv", made.leaversFile().replaceFirst(",secondary,", ",nowhere,"));
        assertThat(String.join("\n", desk.store.journal) + desk.store.announced).doesNotContainPattern("s\\d{7}z");
        close();
        Pattern pseudonym = Pattern.compile("s\\d{7}z");
        List<String> texts = texts();
        assertThat(texts).anyMatch(one -> one.contains("exclusions.csv"));
        assertThat(texts).noneMatch(one -> pseudonym.matcher(one).find());
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(RecordImportsTest::latin).toList();
        }
    }

    private static String latin(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_workspace_that_is_not_encrypted_takes_only_what_is_marked_synthetic() {
        desk.encrypted = false;
        ImportReport refused = run(Mode.ACCEPT, "exclusions.csv", HEADINGS + "\n" + GOOD + "\n");
        assertThat(refused.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(refused.problems()).singleElement().satisfies(one -> assertThat(one.message()).contains("riia encrypt"));
        assertThat(desk.files()).isZero();
        String other = GOOD.replace("a1b2c3d4", "b1b2c3d4");
        ImportReport partly = run(Mode.ACCEPT, "partly.csv", HEADINGS + ",synthetic\n" + GOOD + ",yes\n" + other + ",no\n");
        assertThat(partly.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(desk.files()).isZero();
        ImportReport column = run(Mode.ACCEPT, "column.csv", HEADINGS + ",synthetic\n" + GOOD + ",yes\n");
        assertThat(column.outcome()).isEqualTo(Outcome.ACCEPTED);
        ImportReport title = run(Mode.ACCEPT, "title.csv", "SYNTHETIC,,,,,,,,,,\n" + HEADINGS + "\n" + other + "\n");
        assertThat(title.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.submissions.problems(title.submissions().get(0).id())).extracting(Problem::rule).containsExactly("synthetic");
    }

    @ParameterizedTest
    @CsvSource({"Smith, identifying", "A123456789012, identifying", "2012-03-04, identifying", "943 476 5919, identifying", "04Mar2012, identifying"})
    void a_pseudonym_that_may_be_a_name_a_date_or_a_number_of_a_child_refuses_the_file_and_is_not_repeated(String found, String rule) {
        ImportReport report = run(Mode.ACCEPT, "exclusions.csv", HEADINGS + "\n" + GOOD + "\n" + GOOD.replace("a1b2c3d4", found) + "\n");
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(rule);
            assertThat(one.toString()).contains("pseudonym").doesNotContain(found);
        });
        assertThat(desk.files()).isZero();
        assertThat(desk.store.journal).singleElement().satisfies(one -> assertThat(one).startsWith("refused").doesNotContain(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUSP,DB|SUSP,XX|reason|category|XX", "2025-10-01|2026-01-01|start_date|date|2026-01-01",
        "2025-10-01|soon|start_date|date|soon", "secondary||phase|required|", "a1b2c3d4||pseudonym|required|"})
    void a_wrong_cell_is_an_error_with_its_row_and_column(String of, String by, String column, String rule, String found) {
        String wrong = GOOD.replace(of, by == null ? "" : by);
        ImportReport report = run(Mode.RECEIVE, "exclusions.csv", HEADINGS + "\n" + GOOD.replace("a1b2c3d4", "zzzzzz9") + "\n" + wrong + "\n");
        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(rule);
            assertThat(one.place().row()).hasValue(3);
            assertThat(one.place().column()).hasValue(column);
            assertThat(one.message()).contains(found == null ? "an empty cell" : found).doesNotContain("a1b2c3d4");
        });
        assertThat(report.submissions()).singleElement().satisfies(one -> assertThat(one.errors()).isEqualTo(1));
        assertThat(run(Mode.ACCEPT, "again.csv", HEADINGS + "\n" + wrong + "\n").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void the_same_record_twice_is_an_error_and_the_same_records_in_another_order_are_no_new_version() {
        String other = GOOD.replace("a1b2c3d4", "b1b2c3d4");
        assertThat(run(Mode.CHECK, "twice.csv", HEADINGS + "\n" + GOOD + "\n" + GOOD + "\n").problems()).extracting(Problem::rule)
                .containsExactly("duplicate");
        run(Mode.ACCEPT, "one.csv", HEADINGS + "\n" + GOOD + "\n" + other + "\n");
        assertThat(run(Mode.ACCEPT, "two.csv", HEADINGS + "\n" + other + "\n" + GOOD + "\n").outcome()).isEqualTo(Outcome.ALREADY_RECEIVED);
        assertThat(run(Mode.ACCEPT, "three.csv", HEADINGS + "\n" + other + "\n" + GOOD.replace("a1b2", "a9b2") + "\n").outcome())
                .as("the same figures of other children").isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void fifty_thousand_wrong_rows_are_told_in_a_few_problems() {
        StringBuilder file = new StringBuilder(HEADINGS).append('\n');
        for (int i = 0; i < 50_000; i++) {
            file.append(GOOD.replace("a1b2c3d4", "p" + (1_000_000 + i)).replace(",DB,", ",??,")).append('\n');
        }
        ImportReport report = run(Mode.CHECK, "exclusions.csv", file.toString());
        assertThat(report.problems()).hasSize(21);
        assertThat(report.problems()).anySatisfy(one -> assertThat(one.message()).contains("49980 more rows"));
    }

    @Test
    void a_torn_or_cancelled_file_leaves_nothing() {
        MadeUpExclusions made = new MadeUpExclusions(3, 30_000);
        String file = made.exclusionsFile();
        assertThat(run(Mode.ACCEPT, "torn.csv", file.substring(0, file.length() - 14)).outcome()).isEqualTo(Outcome.UNREADABLE);
        for (int steps : new int[] {1, 4, 8, 9, 10}) {
            assertThatThrownBy(() -> desk.imports.run(request(Mode.ACCEPT, "exclusions.csv", file), new CancelledAfter(steps)))
                    .isInstanceOf(CancelledException.class);
        }
        assertThat(desk.files()).isZero();
        assertThat(rows("indicator_record_set") + rows("indicator_record_chunk") + rows("indicator_submission")).isZero();
        assertThat(run(Mode.ACCEPT, "exclusions.csv", file).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(rows("indicator_record_set")).isEqualTo(2);
    }

    private static final class CancelledAfter implements Progress {

        private int left;

        CancelledAfter(int steps) {
            left = steps;
        }

        @Override
        public void step(String what, long done, long total) {
            // counted when asked
        }

        @Override
        public boolean cancelled() {
            return left-- == 0;
        }
    }

    @Test
    void a_preview_shows_no_pseudonym() {
        ImportPreview preview = desk.imports.preview(ImportSource.of("exclusions.csv", ("SYNTHETIC,,,,,,,,,,\n" + HEADINGS + "\n" + GOOD + "\n")
                .getBytes(StandardCharsets.UTF_8)), Map.of(), Optional.empty(), Progress.NONE);
        assertThat(preview.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.rows()).hasSize(3);
            assertThat(sheet.rows().get(1).cell(6)).isEqualTo("pseudonym");
            assertThat(sheet.rows().get(2).cells()).contains("Derby", "DB").doesNotContain("a1b2c3d4");
        });
    }

    @Test
    void the_examination_finds_a_changed_bit() throws Exception {
        run(Mode.ACCEPT, "exclusions.csv", new MadeUpExclusions(5, 500).exclusionsFile());
        assertThat(examined()).extracting(Finding::sound).containsOnly(true);
        byte[] chunk = desk.store.read(connection -> {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT content FROM indicator_record_chunk")) {
                found.next();
                return found.getBytes(1);
            }
        });
        chunk[chunk.length / 2] ^= 4;
        desk.store.write(Desk.ACTOR, transaction -> {
            try (var statement = transaction.connection().prepareStatement("UPDATE indicator_record_chunk SET content = ? WHERE submission"
                    + " = (SELECT MIN(submission) FROM indicator_record_chunk)")) {
                statement.setBytes(1, chunk);
                return statement.executeUpdate();
            }
        });
        assertThat(examined()).anySatisfy(one -> assertThat(one.message()).contains("damaged"));
    }

    private List<Finding> examined() {
        return desk.store.read(connection -> new RecordExamination(Desk.READY).examine(connection));
    }

    private int rows(String table) {
        return desk.store.read(connection -> {
            try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                found.next();
                return found.getInt(1);
            }
        });
    }

    private ImportReport run(Mode mode, String name, String text) {
        return desk.imports.run(request(mode, name, text), Progress.NONE);
    }

    private static ImportRequest request(Mode mode, String name, String text) {
        return new ImportRequest(ImportSource.of(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), Optional.empty(),
                Optional.empty(), mode, Desk.ACTOR);
    }
}
