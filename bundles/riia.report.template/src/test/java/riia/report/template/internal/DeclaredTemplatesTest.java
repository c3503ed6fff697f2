// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.Measure;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.TemplateRequest;

/** Two authorities; a count in two parts, a text with answers, amounts by parts that the sender names. */
class DeclaredTemplatesTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final DatasetDefinition DATASET = new DatasetDefinition("demo", "Demo", "1.2.0", PeriodType.QUARTER,
            DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(
                    indicator("N", Collects.COUNT, List.of("Boys", "Girls"), false, List.of()),
                    indicator("T", Collects.TEXT, List.of(), false, List.of("yes", "no, and \"why\"")),
                    indicator("M", Collects.MONEY, List.of(), true, List.of())),
            List.of(new LayoutDeclaration("standard", "standard", "", Map.of(), List.of())), List.of());

    @TempDir
    Path folder;

    private final Map<String, byte[]> written = new HashMap<>();
    private Leaving leaving;

    @Test
    void csv_has_a_row_for_each_figure_of_each_member_and_opens_in_a_spreadsheet() {
        List<String> lines = new String(write("out.csv", Optional.empty()), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).as("heading, and 3 + 1 + 1 + 10 rows for each of two").hasSize(31);
        assertThat(lines.get(0)).startsWith("\uFEFFtime_period,time_identifier,").endsWith(",indicator,breakdown,number,denominator,note");
        assertThat(lines.get(2)).isEqualTo("202526,Financial year Q2,Local authority,E92000001,England,E12000004,East Midlands,831,Derby,E06000015,N,Boys,,,");
        assertThat(lines.get(6)).endsWith(",M,,,,");
        assertThat(lines.get(16)).contains("856,\"Leicester, City\",");
        assertThat(leaving.kind()).isEqualTo(Leaving.Kind.NO_FIGURES);
        assertThat(leaving.dataset()).contains("demo 1.2.0");
    }

    @Test
    void only_figures_notes_and_parts_that_the_sender_names_can_be_typed() throws Exception {
        Map<String, byte[]> parts = unzipped(write("out.xlsx", Optional.of(new AreaCode("831"))));
        Document sheet = xml(parts.get("xl/worksheets/sheet1.xml"));

        assertThat(sheet.getElementsByTagName("sheetProtection").getLength()).isEqualTo(1);
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(16);
        assertThat(unlocked(sheet, xml(parts.get("xl/styles.xml")), 2)).containsExactly("M2", "N2", "O2");
        assertThat(unlocked(sheet, xml(parts.get("xl/styles.xml")), 7)).as("a row for a part to be named").containsExactly("L7", "M7", "N7", "O7");
    }

    @Test
    void figures_are_held_against_their_kind_or_a_marker() throws Exception {
        Map<String, byte[]> parts = unzipped(write("out.xlsx", Optional.of(new AreaCode("831"))));
        NodeList rules = xml(parts.get("xl/worksheets/sheet1.xml")).getElementsByTagName("dataValidation");

        assertThat(rules.getLength()).as("counts, the text's answers, the total amount, amounts to name").isEqualTo(4);
        assertThat(rule(rules, 0)).isEqualTo("custom M2:M4 OR(AND(ISNUMBER(M2),M2>=0,M2=INT(M2)),COUNTIF(Lists!$A$2:$A$6,M2)>0)");
        assertThat(rule(rules, 1)).isEqualTo("list M5:M5 'Lists'!$D$2:$D$8");
        assertThat(rule(rules, 3)).startsWith("custom M7:M16 OR(AND(ISNUMBER(M7),M7>=0)");
        String strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
        assertThat(strings).contains(">low</t>", "suppressed", "no, and &quot;why&quot;", "Definition of N", "at the end of the period");
    }

    /** Strictly: every part is well-formed, every relationship leads to a part, every part has a content type. */
    @Test
    void the_workbook_holds_together() throws Exception {
        Map<String, byte[]> parts = unzipped(write("out.xlsx", Optional.empty()));
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet3.xml");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            NodeList links = xml(part.getValue()).getElementsByTagName("Relationship");
            for (int i = 0; i < links.getLength() && !part.getKey().startsWith("_rels"); i++) {
                String target = ((Element) links.item(i)).getAttribute("Target");
                Path folder = Path.of(part.getKey()).getParent().getParent();
                assertThat(parts).containsKey(target.startsWith("/") ? target.substring(1) : folder.resolve(target).normalize().toString());
            }
        }
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(parts.keySet()).filteredOn(name -> !name.endsWith(".rels") && !name.endsWith(".vml") && !name.startsWith("["))
                .allSatisfy(name -> assertThat(types).contains("/" + name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"none | | out.xlsx | 'none' is no installed dataset; there are demo", "demo | | out.ods | there is .xlsx, .csv",
        "demo | 2025-26 | out.csv | dataset demo is collected by quarter"})
    void what_does_not_fit_is_refused_with_what_would(String dataset, String period, String file, String message) {
        TemplateRequest request = new TemplateRequest(dataset, Optional.ofNullable(period).map(Period::parse), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> templates().write(ACTOR, request, Path.of(file))).withMessageContaining(message);
        assertThat(written).isEmpty();
    }

    @Test
    void no_template_is_made_for_somebody_elses_authority() {
        TemplateRequest request = new TemplateRequest("demo", Optional.empty(), Optional.of(new AreaCode("830")));
        assertThatIllegalArgumentException().isThrownBy(() -> templates().write(ACTOR, request, Path.of("out.csv"))).withMessageContaining("there are 831, 856");
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 2025-26-Q2, 202526, Financial year Q2", "FINANCIAL_YEAR, 2024-25, 202425, Financial year", "REPORTING_YEAR, 2025, 2025, Reporting year",
        "ACADEMIC_YEAR, 2024-25-AY, 202425, Academic year", "TERM, 2024-25-T3, 202425, Summer term", "SNAPSHOT, 2025-09-30, 2025-09-30, Day"})
    void the_last_period_that_has_ended_is_written_as_the_standard_layout_has_it(PeriodType type, String code, String time, String identifier) {
        Period period = PeriodCells.lastEnded(type, LocalDate.of(2025, 11, 22));
        assertThat(period.code()).isEqualTo(code);
        assertThat(PeriodCells.of(period)).isEqualTo(new PeriodCells(time, identifier));
    }

    private byte[] write(String file, Optional<AreaCode> authority) {
        templates().write(ACTOR, new TemplateRequest("demo", Optional.of(Period.quarter(2025, 2)), authority), Path.of(file));
        return written.get(file);
    }

    private DeclaredTemplates templates() {
        Authority derby = authority("831", "E06000015", "Derby");
        Authority leicester = authority("856", "E06000016", "Leicester, City");
        Datasets datasets = new Datasets() {
            @Override
            public List<DatasetDefinition> installed() {
                return List.of(DATASET);
            }

            @Override
            public Optional<DatasetDefinition> find(String id) {
                return installed().stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
        Regions regions = (Regions) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Regions.class}, (proxy, method, arguments) ->
                Optional.of(new ActiveRegion("east-midlands", Optional.empty(), List.of(derby.code(), leicester.code()))));
        Authorities authorities = (Authorities) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Authorities.class},
                (proxy, method, arguments) -> List.of(derby, leicester).stream().filter(one -> one.code().equals(arguments[0])).findFirst());
        return new DeclaredTemplates(datasets, regions, authorities, new Kept());
    }

    private static Authority authority(String code, String ons, String name) {
        return new Authority(new AreaCode(code), ons, name, new AreaCode("E12000004"), "East Midlands", "Unitary", LocalDate.of(2009, 1, 1), Optional.empty(),
                List.of(), List.of());
    }

    private static Indicator indicator(String id, Collects collects, List<String> parts, boolean open, List<String> words) {
        Measure measure = new Measure("m", collects == Collects.COUNT ? Measure.Kind.NUMBER : Measure.Kind.SUPPLIED, "", 1, Optional.empty(), Optional.empty(),
                false, Measure.Scope.ALL);
        return new Indicator(id, "Name of " + id, "Definition of " + id + ".", Indicator.Basis.STOCK, Indicator.Polarity.NEUTRAL, 0, List.of(measure), parts,
                "", "", Optional.empty(), collects, open, words, Optional.empty());
    }

    private static String rule(NodeList rules, int index) {
        Element rule = (Element) rules.item(index);
        return rule.getAttribute("type") + " " + rule.getAttribute("sqref") + " " + rule.getElementsByTagName("formula1").item(0).getTextContent();
    }

    private static List<String> unlocked(Document sheet, Document styles, int row) {
        NodeList formats = ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf");
        NodeList cells = sheet.getElementsByTagName("c");
        return IntStream.range(0, cells.getLength()).mapToObj(cells::item).map(Element.class::cast)
                .filter(cell -> cell.getAttribute("r").endsWith(String.valueOf(row)) && cell.getAttribute("r").length() == 1 + String.valueOf(row).length())
                .filter(cell -> !cell.getAttribute("s").isEmpty())
                .filter(cell -> {
                    NodeList protection = ((Element) formats.item(Integer.parseInt(cell.getAttribute("s")))).getElementsByTagName("protection");
                    return protection.getLength() == 1 && ((Element) protection.item(0)).getAttribute("locked").matches("0|false");
                }).map(cell -> cell.getAttribute("r")).toList();
    }

    private static Document xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    /** By the directory at the end, as spreadsheets read it. */
    private Map<String, byte[]> unzipped(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("out.xlsx"), workbook);
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /** Keeps what leaves. */
    private final class Kept implements Outlet {

        @Override
        public void picture(riia.base.Actor actor, riia.report.Leaving leaving, riia.report.chart.Drawing drawing) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public void file(Actor actor, Path target, Leaving what, Content content) {
            leaving = what;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.write(out, mark(what));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            written.put(target.toString(), out.toByteArray());
        }

        @Override
        public void clipboard(Actor actor, Leaving what, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HandlingMark mark(Leaving what) {
            return new HandlingMark(List.of());
        }
    }
}
