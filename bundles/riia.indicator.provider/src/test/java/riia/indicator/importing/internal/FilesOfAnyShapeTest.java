// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Problem;
import riia.base.Progress;
import riia.indicator.ImportFolder;
import riia.indicator.ImportPreview;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.SheetReport;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.SavedMapping;

/** Files as they are sent, the whole way in: formats, layouts, checks, store. */
class FilesOfAnyShapeTest {

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private RealDesk desk;
    private QuarterFiles quarter;

    @BeforeEach
    void open() throws Exception {
        desk = new RealDesk(folder);
        quarter = new QuarterFiles();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private ImportReport run(Mode mode, String name, byte[] bytes) {
        return desk.run(RealDesk.request(mode, name, bytes));
    }

    private ImportReport text(Mode mode, String name, String text) {
        return run(mode, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPreview preview(String name, byte[] bytes) {
        return desk.desk.imports.preview(ImportSource.of(name, bytes), Map.of(), Optional.empty(), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"standard,em.csv,standard (100 of 100", "european,em.csv,standard (100 of 100", "wide,em.xlsx,wide (89 of 100", "matrix,em.xlsx,matrix (89 of 100"})
    void the_same_quarter_in_any_shape_is_the_same_to_the_last_digit(String shape, String name, String layout) throws Exception {
        byte[] bytes = switch (shape) {
            case "standard" -> quarter.standard();
            case "european" -> quarter.european();
            case "wide" -> quarter.wide();
            default -> quarter.matrix();
        };
        ImportReport report = run(Mode.ACCEPT, name, bytes);

        assertThat(report.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.submissions()).hasSize(10);
        assertThat(report.layout().orElse("")).startsWith(layout);
        assertThat(desk.accepted("2025-26-Q2")).isEqualTo(quarter.quarter.lines()).hasSize(350);
        assertThat(report.figures()).isEqualTo(350);
        assertThat(report.detected()).isPresent();
    }

    @Test
    void a_sheet_of_no_known_shape_is_passed_over_and_said_so() throws Exception {
        ImportReport report = run(Mode.CHECK, "em.xlsx", quarter.wide());

        assertThat(report.sheets()).extracting(SheetReport::sheet, SheetReport::read).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Guidance", false), org.assertj.core.groups.Tuple.tuple("Return", true));
        assertThat(report.sheets().get(0).why()).isEqualTo("it holds no table of a known dataset");
        assertThat(report.sheets().get(1).why()).contains("name 24 indicators of riia", "column B and A hold 10 authorities",
                "period 2025-26-Q2 from the title in A1");
    }

    @Test
    void a_preview_shows_rows_and_ways_and_keeps_nothing() throws Exception {
        ImportPreview preview = preview("em.xlsx", quarter.wide());

        assertThat(preview.format()).isEqualTo("xlsx");
        assertThat(preview.sheets()).extracting(ImportPreview.Sheet::name).containsExactly("Guidance", "Return");
        assertThat(preview.sheets().get(1).rows().get(0).cell(0)).startsWith("East Midlands");
        assertThat(preview.candidates().get(0)).satisfies(best -> {
            assertThat(best.sheet()).isEqualTo("Return");
            assertThat(best.dataset()).isEqualTo("riia");
            assertThat(best.layout()).isEqualTo("wide");
            assertThat(best.mapping().orElseThrow().columns()).hasSizeGreaterThan(40);
        });
        assertThat(desk.desk.files()).isZero();
        assertThat(preview("upn.csv", "upn,name\nA123456789012,x\n".getBytes(StandardCharsets.UTF_8))).satisfies(refused -> {
            assertThat(refused.sheets()).isEmpty();
            assertThat(refused.problems()).extracting(Problem::rule).containsOnly("identifying");
        });
    }

    @Test
    void a_mapping_made_once_reads_the_next_file_of_its_shape_by_itself() {
        String july = "Our figures 2025-26 Q1\n\nCouncil,Front door calls,Re-refs\nDerby,50,7\n";
        String october = "Our figures 2025-26 Q2\n\nCouncil,Front door calls,Re-refs\nDerby,60,8\n";
        assertThat(text(Mode.RECEIVE, "july.csv", july).outcome()).isEqualTo(Outcome.UNREADABLE);
        ImportPreview preview = preview("july.csv", july.getBytes(StandardCharsets.UTF_8));
        FileMapping mapping = new FileMapping("riia", "", "Derby wide", riia.indicator.mapping.SheetRule.ANY, riia.indicator.mapping.TableRows.below(3, 3),
                riia.indicator.mapping.Orientation.ROW_PER_AUTHORITY, List.of(new riia.indicator.mapping.TextAt.Column(ColumnAt.heading("Council"))),
                riia.indicator.mapping.PeriodAt.of(new riia.indicator.mapping.TextAt.Cell("A1")), riia.indicator.mapping.IndicatorAt.COLUMNS,
                List.of(MappedColumn.of(ColumnAt.heading("Front door calls"), new Meaning("R01", "Total", Role.NUMBER)),
                        MappedColumn.of(ColumnAt.heading("Re-refs"), new Meaning("R03", "Total", Role.NUMBER))),
                riia.indicator.mapping.CellHabits.ENGLISH, List.of(), List.of(), "");

        SavedMapping saved = desk.desk.mappings.save(Desk.ACTOR, Optional.of("831"), desk.desk.mappings.fingerprinted(mapping, preview.sheets().get(0).rows()));
        ImportReport report = text(Mode.ACCEPT, "october.csv", october);

        assertThat(saved.id()).isEqualTo("831-derby-wide");
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.layout().orElse("")).startsWith("the mapping 'Derby wide', saved ");
        assertThat(desk.accepted("2025-26-Q2")).containsExactly("831 R01 60/", "831 R03 8/");
        assertThat(desk.desk.mappings.list()).containsExactly(saved);
        assertThat(desk.desk.mappings.remove(Desk.ACTOR, saved.id())).isTrue();
        assertThat(desk.desk.mappings.remove(Desk.ACTOR, saved.id())).isFalse();
        assertThat(text(Mode.RECEIVE, "again.csv", october + "\n").outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(desk.run(RealDesk.request(Mode.CHECK, "told.csv", july.getBytes(StandardCharsets.UTF_8)).withMapping(mapping)).layout().orElse(""))
                .startsWith("the mapping 'Derby wide' (100 of 100");
    }

    @Test
    void every_one_of_five_hundred_mistakes_is_reported_once() {
        List<List<String>> rows = new ArrayList<>(quarter.quarter.standard());
        StringBuilder text = new StringBuilder(String.join(",", rows.get(0))).append('\n');
        for (int i = 0; i < 500; i++) {
            List<String> row = new ArrayList<>(rows.get(1 + i % 350));
            row.set(0, i < 350 ? "202526" : "202425");
            row.set(12, "mistake " + i);
            row.set(13, "");
            text.append(String.join(",", row)).append('\n');
        }
        ImportReport report = text(Mode.CHECK, "mistakes.csv", text.toString());

        List<Problem> mistakes = report.problems().stream().filter(one -> one.rule().equals("not-a-number")).toList();
        assertThat(mistakes).hasSize(500).extracting(Problem::found).doesNotHaveDuplicates().contains("mistake 0", "mistake 499");
        assertThat(mistakes).extracting(one -> one.place().row().getAsInt()).containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(2, 501)
                .boxed().toList());
    }

    @Test
    void beyond_ten_thousand_the_rest_is_counted_and_still_stops_acceptance() {
        StringBuilder text = new StringBuilder("LA,Quarter,Indicator,Number\n");
        for (int i = 0; i < 12_500; i++) {
            text.append("Derby,2025-26 Q2,R01,mistake").append(i).append('\n');
        }
        text.append("Leicester,2025-26 Q2,R01,5\nLeicester,2025-26 Q2,R02,none1\n");
        text.insert(28, "Rutland,2025-26 Q2,R01,7\n");
        ImportReport report = text(Mode.ACCEPT_CLEAN, "mistakes.csv", text.toString());

        assertThat(report.problems()).filteredOn(one -> one.place().row().isPresent()).hasSize(ImportReport.PROBLEMS_IN_FULL);
        assertThat(report.problems()).filteredOn(one -> one.place().row().isEmpty() && one.rule().equals("not-a-number")).singleElement()
                .extracting(Problem::message).asString().startsWith("2501 more errors 'not-a-number'");
        assertThat(report.submissions()).extracting(one -> one.authority() + " " + one.status().label()).contains("831 received", "856 received", "857 accepted");
    }

    @Test
    void sheets_of_two_datasets_need_one_word_more() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            write(book.newWorksheet("RIIA"), "Authority,R01,R02\n2025-26 Q2,,\nDerby,5,4");
            write(book.newWorksheet("DfE"), "Authority,Year,referrals,cla_31march\nDerby,2025,5,4\nLeicester,2025,7,8");
        }
        ImportReport both = run(Mode.RECEIVE, "two.xlsx", out.toByteArray());
        ImportReport one = desk.run(new ImportRequest(ImportSource.of("two.xlsx", out.toByteArray()), Optional.of("dfe"), Optional.empty(),
                Optional.empty(), Mode.RECEIVE, Desk.ACTOR));

        assertThat(both.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(both.problems()).extracting(Problem::message).anySatisfy(message ->
                assertThat(message).contains("Sheet 'RIIA' holds riia", "sheet 'DfE' holds dfe", "Say which dataset to read"));
        assertThat(one.dataset()).contains("dfe");
        assertThat(one.submissions()).hasSize(2);
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, String text) {
        String[] lines = text.split("\n");
        sheet.value(0, 0, "For 2025-26 Q2");
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            for (int j = 0; j < cells.length; j++) {
                sheet.value(i + 1, j, cells[j]);
            }
        }
    }

    @Test
    void a_folder_is_imported_in_order_and_a_bad_file_stops_none() throws Exception {
        Files.writeString(files.resolve("b.csv"), "LA,Quarter,R01,R02\nLeicester,2025-26 Q2,5,4\n");
        Files.writeString(files.resolve("a.csv"), "nothing that anybody knows\n");
        Files.writeString(files.resolve("~$c.csv"), "open in a spreadsheet");
        Files.createDirectory(files.resolve("831"));
        Files.writeString(files.resolve("831/d.csv"), "LA,Quarter,R01,R02\nDerby,2025-26 Q2,5,4\n");
        ImportRequest like = RealDesk.request(Mode.RECEIVE, "", new byte[0]);
        List<ImportRequest> requests = ImportFolder.files(files, true).stream().map(one -> one.like(like)).toList();
        List<String> done = new ArrayList<>();

        List<ImportReport> reports = desk.desk.imports.runAll(requests, report -> done.add(report.file()), Progress.NONE);

        assertThat(requests).extracting(one -> one.sender().orElse("")).containsExactly("", "", "831");
        assertThat(done).containsExactly("a.csv", "b.csv", "d.csv");
        assertThat(reports).extracting(ImportReport::outcome).containsExactly(Outcome.UNREADABLE, Outcome.RECEIVED, Outcome.RECEIVED);
        assertThat(ImportFolder.files(files, false)).hasSize(2);
    }

    @Test
    void a_setting_that_there_is_not_is_the_callers_mistake() {
        ImportRequest request = RealDesk.request(Mode.CHECK, "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).withSettings(Map.of("colour", "blue"));

        assertThatThrownBy(() -> desk.run(request)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("colour").hasMessageContaining("encoding");
    }
}
