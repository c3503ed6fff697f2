// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Marker;
import riia.contribution.spi.ContributionException;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;

class MappingFileTest {

    /** What the file every-key says, by hand. */
    private static final FileMapping EVERY_KEY = new FileMapping("riia", "early", "Leicester wide", new SheetRule("Return*"), new TableRows(4, 6, 8, 40),
            Orientation.ROW_PER_AUTHORITY, List.of(column("B", "Authority"), column("", "ONS code"), column("A", "")),
            new PeriodAt(List.of(new TextAt.Cell("A1"), new TextAt.Heading(4), new TextAt.SheetName(), new TextAt.FileName(),
                    new TextAt.Fixed("2025-26 Q2"), column("C", "")), PeriodAt.Form.YEAR_STARTS),
            new IndicatorAt(List.of(column("A", "")), List.of(column("B", "")), Map.of("Re-referrals", new Meaning("R03", "Total", Role.NUMBER),
                    "Of which police", new Meaning("R02", "Police", Role.SUPPLIED))),
            List.of(MappedColumn.of(new ColumnAt("D", "Re-referrals / Number"), new Meaning("R03", "Total", Role.NUMBER)),
                    new MappedColumn(ColumnAt.letter("E"), new Meaning("R03", "Total", Role.DENOMINATOR),
                            List.of(new RowCondition(ColumnAt.heading("Level"), "LA"))),
                    MappedColumn.of(ColumnAt.heading("Comment"), new Meaning("", "", Role.NOTE)),
                    MappedColumn.of(ColumnAt.letter("G"), Meaning.IGNORED)),
            new CellHabits(Map.of("n/a", Marker.NOT_AVAILABLE, "*", Marker.SUPPRESSED), true, "."),
            List.of(new RowCondition(ColumnAt.letter("C"), "Local authority")), List.of("Total*", "Unknown"), "0123456789abcdef");

    private static TextAt column(String letter, String heading) {
        return new TextAt.Column(new ColumnAt(letter, heading));
    }

    private static String everyKey() throws IOException {
        try (InputStream in = MappingFileTest.class.getResourceAsStream("every-key.riia-mapping.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void reads_every_key() throws IOException, ContributionException {
        assertThat(MappingReading.read(everyKey())).isEqualTo(EVERY_KEY);
    }

    @Test
    void writes_what_it_reads() throws ContributionException {
        FileMapping open = EVERY_KEY.withColumns(List.of(MappedColumn.of(ColumnAt.letter("D"), new Meaning("R02", "", Role.NUMBER))))
                .withIndicator(IndicatorAt.COLUMNS).withPeriod(PeriodAt.of()).withSheet(SheetRule.ANY).withCells(CellHabits.ENGLISH)
                .withRows(TableRows.below(1, 1)).withFingerprint("");

        assertThat(MappingReading.read(MappingWriting.write(EVERY_KEY))).isEqualTo(EVERY_KEY);
        assertThat(MappingReading.read(MappingWriting.write(open))).isEqualTo(open);
    }

    @Test
    void the_example_of_the_guide_is_one() throws IOException, ContributionException {
        String guide = Files.readString(Path.of("../../product/guide/README.md"));
        int start = guide.indexOf("    {\n      \"dataset\": \"riia\"");
        FileMapping example = MappingReading.read(guide.substring(start, guide.indexOf("\n    }\n", start) + 6));

        assertThat(example.columns()).extracting(one -> one.at().letter() + " " + one.meaning().indicator() + " " + one.meaning().role())
                .containsExactly("C R01 NUMBER", "D R03 NUMBER", "E R03 DENOMINATOR");
        assertThat(example.period().from()).containsExactly(new TextAt.Cell("A1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {
        "\"sheet\": \"Return*\";\"shet\": \"Return*\";line 6: found unknown key 'shet' in a mapping",
        "\"headerFrom\": 4;\"headerFrom\": \"four\";line 7: 'headerFrom' of rows has 'four'; expected a whole number",
        "\"headerTo\": 6;\"headerTo\": 2;line 7: Header rows 4 to 2",
        "\"row per authority\";\"sideways\";line 8: 'orientation' is 'sideways'; expected one of row per authority",
        "\"cell\": \"A1\";\"cell\": \"1A\";line 11: '1A' is no cell",
        "\"cell\": \"A1\";\"cell\": \"A1\", \"sheetName\": true;line 11: found cell and sheetName in a place of a text",
        "\"n/a\": \"not available\";\"n/a\": \"lost\";line 25: 'markers' is 'lost'; expected one of suppressed, not available",
        "\"thousands\": \".\";\"thousands\": \",\";cannot separate both thousands and decimals",
        "\"column\": \"G\", \"role\";\"role\";'column' is missing",
        "\"dataset\": \"riia\",; ;'dataset' is missing from a mapping"})
    void says_line_found_and_expected(String right, String wrong, String message) throws IOException {
        String json = everyKey();
        assertThat(json).contains(right);
        String bad = json.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> MappingReading.read(bad)).isInstanceOf(ContributionException.class).hasMessageContaining(message);
    }
}
