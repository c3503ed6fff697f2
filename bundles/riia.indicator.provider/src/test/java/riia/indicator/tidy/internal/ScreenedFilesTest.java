// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Problem;
import riia.base.Progress;
import riia.base.Value;
import riia.contribution.spi.ContributionException;
import riia.format.csv.internal.CsvFormat;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.TidyFiles.Screening;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.reading.internal.FileReader;
import riia.reference.england.internal.EnglishAuthorities;

class ScreenedFilesTest {

    private static final String DATA = """
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,phase,pupils,absence_percent
            202425,Academic year,National,E92000001,England,,,,,,Total,9000,6.5
            202425,Academic year,Regional,E92000001,England,E12000004,East Midlands,,,,Total,900,6.25
            202425,Academic year,Local authority,E92000001,England,E12000004,East Midlands,831,E06000015,Derby,Total,120,6.1
            202425,Academic year,Local authority,E92000001,England,E12000004,East Midlands,831,E06000015,Derby,Primary,70,5.4
            202425,Academic year,Local authority,E92000001,England,E12000004,East Midlands,831,E06000015,Derby,Secondary,50,c
            202425,Academic year,Local authority,E92000001,England,E12000004,East Midlands,856,E06000016,Leicester,Total,130,7.2
            """;
    private static final String META = """
            col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
            phase,Filter,School phase,,,,Filter by phase,
            pupils,Indicator,Number of pupils,Pupils,,0,,
            absence_percent,Indicator,Absence rate,Pupils,%,1,,
            """;

    private final ScreenedFiles files = new ScreenedFiles(new EnglishAuthorities(), () -> List.of(new CsvFormat()));

    @Test
    void finds_nothing_wrong_with_a_file_that_keeps_to_the_standards() {
        Screening screening = screen(DATA, META);

        assertThat(screening.problems()).isEmpty();
        assertThat(screening.rows()).isEqualTo(6);
        assertThat(screening.authorityRows()).isEqualTo(4);
    }

    @Test
    void drafts_a_dataset_that_reads_every_figure_of_the_file() throws ContributionException, IOException {
        DatasetDefinition drafted = InstalledFiles.declared(screen(DATA, META).declaration().orElseThrow());
        FileReader read = FileReader.read(drafted, source("data.csv", DATA));

        assertThat(read.problems).isEmpty();
        assertThat(read.readings).hasSize(12);
        assertThat(read.readings).filteredOn(one -> one.area().code().equals("831") && one.indicator().equals("pupils"))
                .extracting(one -> one.breakdown() + " " + ((Value.Count) one.number()).number())
                .containsExactly("Total 120", "Primary 70", "Secondary 50");
        assertThat(read.readings).filteredOn(one -> one.breakdown().equals("Secondary") && one.indicator().equals("absence_percent"))
                .extracting(one -> one.number()).containsExactly(new Value.Marked(riia.base.Marker.SUPPRESSED));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            time_period,time_id          | year,time_id                  | error   | data-column
            pupils,absence_percent       | pupils,pupils                 | error   | heading
            pupils,absence_percent       | pupils,absence percent        | warning | heading
            ,phase,pupils                | ,stage,pupils                 | error   | not-in-data
            202425,Academic year,Nat     | 202427,Academic year,Nat      | error   | time-period
            202425,Academic year,Nat     | 2025,Academic year,Nat        | error   | time-period
            Academic year,National       | School year,National          | error   | time-identifier
            Academic year,National       | Reporting year,National       | error   | time-identifier
            ,National,                   | ,Nationwide,                  | error   | geographic-level
            E92000001,England,,,,,,Total | E92000001,Wales,,,,,,Total    | error   | code-name
            E12000004,East Midlands,,,,  | E12000005,East Midlands,,,,   | error   | code-name
            856,E06000016,Leicester      | 856,E06000016,Derby           | error   | code-name
            England,,,,,,Total           | England,,,831,,,Total         | warning | place-full
            E12000004,East Midlands,856  | ,,856                         | warning | place-empty
            Leicester,Total              | Derby,Total                   | error   | code-name
            831,E06000015,Derby,Primary  | 831,E06000015,Derby,Total     | error   | duplicate
            ,Primary,70                  | ,,70                          | warning | filter-item
            ,Primary,70                  | , Primary,70                  | warning | filter-item
            ,Primary,70                  | ,secondary,70                 | warning | spelling
            ,Primary,70                  | ,Primary,n/a                  | error   | not-a-number
            ,Primary,70                  | ,Primary,                     | warning | marker
            ,Primary,70                  | ,Primary,~                    | warning | marker
            """)
    void says_where_the_data_departs_from_the_standards(String given, String changed, String severity, String rule) {
        assertThat(DATA).contains(given);
        assertThat(found(screen(DATA.replace(given, changed == null ? "" : changed), META))).contains(severity + " " + rule);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ,indicator_dp                | ,decimals                     | error   | description-column
            phase,Filter                 | ,Filter                       | error   | column-name
            phase,Filter                 | pupils,Filter                 | error   | column-name
            phase,Filter                 | phase,Choice                  | error   | column-type
            School phase                 | NA                            | warning | label
            Absence rate                 | Number of pupils              | warning | label
            %,1                          | $,1                           | warning | unit
            %,1                          | %,1.5                         | warning | decimals
            %,1                          | %,                            | warning | decimals
            Filter,School phase,,,       | Filter,School phase,,%,       | warning | unit
            Filter,School phase,,,       | Filter,School phase,Pupils,,  | warning | indicator-group
            0,,                          | 0,a hint,                     | warning | filter-hint
            Filter by phase,             | Filter by phase,phase         | warning | filter-group
            Filter by phase,             | Filter by phase,stage         | error   | not-in-data
            Rate,Pupils                  | Rate,pupils                   | none    | none
            """)
    void says_where_the_description_departs_from_the_standards(String given, String changed, String severity, String rule) {
        String meta = META.replace(given, changed == null ? "" : changed);
        if (rule.equals("none")) {
            assertThat(found(screen(DATA, meta))).isEmpty();
        } else {
            assertThat(meta).isNotEqualTo(META);
            assertThat(found(screen(DATA, meta))).contains(severity + " " + rule);
        }
    }

    @Test
    void leaves_out_what_is_of_no_known_place_without_refusing_the_rest() throws ContributionException, IOException {
        String unknown = DATA.replace("E12000004,East Midlands,,,,", "z,Unknown,,,,").replace("856,E06000016,Leicester", "z,z,Unknown");
        Screening screening = screen(unknown, META);
        FileReader read = FileReader.read(InstalledFiles.declared(screening.declaration().orElseThrow()), source("data.csv", unknown));

        assertThat(screening.problems()).isEmpty();
        assertThat(read.problems).noneMatch(Problem::isError).extracting(one -> one.place().row().getAsInt()).containsExactly(3, 7);
        assertThat(read.readings).hasSize(8);
    }

    @Test
    void says_one_thing_once_however_many_rows_share_it() {
        StringBuilder data = new StringBuilder(DATA);
        for (int i = 0; i < 500; i++) {
            data.append("202425,Academic year,National,E92000001,England,,,,,,Item ").append(i).append(",n/a,1\n");
        }
        List<Problem> problems = screen(data.toString(), META).problems();

        assertThat(problems).filteredOn(one -> one.rule().equals("not-a-number")).singleElement().satisfies(one -> {
            assertThat(one.place().row()).hasValue(8);
            assertThat(one.message()).contains("in 500 rows").contains("'n/a'");
        });
    }

    @Test
    void needs_the_description_and_figures_of_authorities() {
        Screening alone = files.screen(source("data.csv", DATA), Optional.empty(), "example", Progress.NONE);
        Screening national = screen(DATA.lines().limit(3).reduce("", (text, line) -> text + line + "\n"), META);

        assertThat(found(alone)).contains("error description");
        assertThat(alone.declaration()).isEmpty();
        assertThat(found(national)).contains("error no-authority");
        assertThat(national.declaration()).isEmpty();
    }

    @Test
    void shows_nothing_of_a_file_that_identifies_children() {
        Screening screening = screen(DATA.replace(",phase,", ",date_of_birth,"), META);

        assertThat(found(screening)).containsOnly("error identifying");
        assertThat(screening.declaration()).isEmpty();
    }

    private Screening screen(String data, String meta) {
        return files.screen(source("data.csv", data), Optional.of(source("data.meta.csv", meta)), "example", Progress.NONE);
    }

    private static ImportSource source(String name, String text) {
        return ImportSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(Screening screening) {
        return screening.problems().stream().map(one -> one.severity().label() + " " + one.rule()).toList();
    }
}
