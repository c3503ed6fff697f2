// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.base.Value;
import riia.indicator.Figure;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.report.TemplateRequest;
import riia.report.Templates;

/** A template goes out empty, comes back with the figures of the quarter, and nothing has to be asked. */
class TemplateIT {

    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"[^>]*?(/>|>(.*?)</c>)");

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private OpenWorkspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = new OpenWorkspace(context, Files.createDirectory(folder.resolve("ws")));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void a_filled_workbook_of_the_whole_region_imports_without_a_question() throws Exception {
        Path file = template("return.xlsx");
        fill(file, figures());

        ImportReport report = workspace.run(Mode.ACCEPT, ImportSource.of(file), Optional.empty());

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(workspace.stored()).hasSize(10).allMatch(one -> one.endsWith("-2025-26-Q2-v1 accepted"));
        assertThat(workspace.submissions().figures("riia-831-2025-26-Q2-v1")).extracting(Figure::number)
                .containsExactlyInAnyOrderElementsOf(asSent("derby.csv"));
    }

    @Test
    void a_filled_csv_imports_without_a_question() throws Exception {
        Path file = template("return.csv");
        Map<String, String> figures = figures();
        String filled = Files.readAllLines(file).stream().map(line -> filled(line, figures)).reduce("", (one, next) -> one + next + "\r\n");
        Files.writeString(file, filled);

        ImportReport report = workspace.run(Mode.ACCEPT, ImportSource.of(file), Optional.empty());

        assertThat(report.problems()).isEmpty();
        assertThat(workspace.stored()).hasSize(10).allMatch(one -> one.endsWith("accepted"));
        assertThat(workspace.submissions().figures("riia-831-2025-26-Q2-v1")).extracting(Figure::number)
                .containsExactlyInAnyOrderElementsOf(asSent("derby.csv"));
    }

    @Test
    void a_template_that_comes_back_empty_is_refused_and_leaves_its_returns_outstanding() throws Exception {
        ImportReport report = workspace.run(Mode.RECEIVE, ImportSource.of(template("return.xlsx")), Optional.empty());

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.UNREADABLE);
        assertThat(report.problems()).extracting("message").asString().contains("filled in");
        assertThat(workspace.stored()).isEmpty();
    }

    /** The figures of one return as they stand in its own file. */
    private List<Value> asSent(String name) throws Exception {
        return OpenWorkspace.text(name).lines().skip(1).map(line -> line.split(",", -1)[12])
                .map(number -> (Value) new Value.Count(Long.parseLong(number))).toList();
    }

    private Path template(String name) throws InterruptedException {
        Path file = folder.resolve(name);
        workspace.service(Templates.class).write(OpenWorkspace.ACTOR, new TemplateRequest("riia", Optional.of(Period.quarter(2025, 2)), Optional.empty()), file);
        return file;
    }

    /** Numbers of the members' returns by authority, indicator and breakdown. */
    private static Map<String, String> figures() throws IOException {
        Map<String, String> figures = new HashMap<>();
        for (String name : OpenWorkspace.MEMBERS.values()) {
            OpenWorkspace.text(name).lines().skip(1).map(line -> line.split(",", -1))
                    .forEach(cells -> figures.put(cells[7] + "," + cells[10] + "," + cells[11], cells[12]));
        }
        return figures;
    }

    private static String filled(String line, Map<String, String> figures) {
        String[] cells = line.split(",", -1);
        String number = figures.get(cells[7] + "," + cells[10] + "," + cells[11]);
        if (number != null) {
            cells[12] = number;
        }
        return String.join(",", cells);
    }

    /** Types numbers into the empty cells of column M, as a spreadsheet stores them. */
    private static void fill(Path workbook, Map<String, String> figures) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        List<String> strings = Pattern.compile("<si><t[^>]*>(.*?)</t></si>").matcher(text(parts, "xl/sharedStrings.xml")).results()
                .map(result -> result.group(1)).toList();
        Map<String, String> cells = new HashMap<>();
        String sheet = CELL.matcher(text(parts, "xl/worksheets/sheet1.xml")).replaceAll(cell -> {
            cells.put(cell.group(1) + cell.group(2), value(cell.group(), strings));
            String number = cell.group(1).equals("M") ? figures.get(cells.get("H" + cell.group(2)) + "," + cells.get("K" + cell.group(2)) + ","
                    + cells.get("L" + cell.group(2))) : null;
            return Matcher.quoteReplacement(number == null ? cell.group() : cell.group().replace("/>", "></c>").replace("</c>", "<v>" + number + "</v></c>"));
        });
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(workbook); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String value(String cell, List<String> strings) {
        Matcher value = Pattern.compile("<v>(.*?)</v>").matcher(cell);
        String text = value.find() ? value.group(1) : "";
        return cell.contains("t=\"s\"") ? strings.get(Integer.parseInt(text)) : text;
    }
}
