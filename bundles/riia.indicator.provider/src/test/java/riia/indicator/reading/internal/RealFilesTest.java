// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Reading;

/**
 * DfE's own files and the synthetic returns of England, as the sample brings them. Expected numbers were counted in the files by other
 * means (a script over the raw rows).
 */
class RealFilesTest {

    private static final List<String> EAST_MIDLANDS = List.of("830", "831", "855", "856", "857", "891", "892", "925", "940", "941");

    private static final Period YEAR = Period.reportingYear(2025);
    private static final AreaCode DERBY = new AreaCode("831");

    private final DatasetDefinition dfe = InstalledFiles.dataset("dfe");

    /** No problem at all: every code and name agree, supplied percentages and rates follow from their parts, populations are ours. */
    @ParameterizedTest
    @CsvSource({"b1, dfe-b1, 2132", "c1, dfe-c1, 4264", "d3, dfe-d3, 2132", "cla, dfe-cla, 2505"})
    void reads_every_row_of_the_published_files(String beginning, String layout, int readings) throws IOException {
        FileReader file = FileReader.read(dfe, InstalledFiles.sample(beginning));

        assertThat(file.declaration.orElseThrow().id()).isEqualTo(layout);
        assertThat(file.readings).hasSize(readings);
        assertThat(file.problems).isEmpty();
        assertThat(EveryCheck.ask(dfe, file.readings)).isEmpty();
    }

    @Test
    void keeps_markers_apart() throws IOException {
        FileReader file = FileReader.read(dfe, InstalledFiles.sample("c1"));

        assertThat(count(file, one -> marked(one, Marker.SUPPRESSED))).isEqualTo(12);
        assertThat(count(file, one -> marked(one, Marker.NOT_AVAILABLE))).isEqualTo(12);
        assertThat(count(file, one -> marked(one, Marker.LOW_RELIABILITY))).isEqualTo(3);
        assertThat(count(file, one -> one.area().isAuthority() && one.number() instanceof Value.Count
                && one.denominator().orElseThrow() instanceof Value.Count)).isEqualTo(1_948);
    }

    private static boolean marked(Reading reading, Marker marker) {
        return reading.number().equals(new Value.Marked(marker));
    }

    private static long count(FileReader file, Predicate<Reading> which) {
        return file.readings.stream().filter(one -> one.indicator().equals("rereferrals")).filter(which).count();
    }

    @Test
    void puts_the_columns_of_one_figure_into_one_reading() throws IOException {
        FileReader file = FileReader.read(dfe, InstalledFiles.sample("cla"));
        Reading derby = file.readings.stream().filter(one -> one.area().equals(DERBY) && one.period().equals(YEAR)
                && one.indicator().equals("cla_31march")).findFirst().orElseThrow();

        assertThat(derby.number()).isEqualTo(new Value.Count(545));
        assertThat(derby.denominator()).contains(new Value.Count(62_113));
        assertThat(derby.supplied()).contains(new Value.Supplied(new BigDecimal("88")));
        assertThat(derby.origin().numberColumn()).isEqualTo("children_count");
        assertThat(derby.origin().denominatorColumn()).isEqualTo("population_estimate");
    }

    @Test
    void keeps_regions_and_england_under_their_own_codes() throws IOException {
        FileReader file = FileReader.read(dfe, InstalledFiles.sample("b1"));

        assertThat(file.readings.stream().filter(one -> one.area().equals(AreaCode.ENGLAND))).hasSize(13);
        assertThat(file.readings.stream().filter(one -> one.area().code().startsWith("E1"))).hasSize(143);
        assertThat(file.readings.stream().filter(one -> one.area().isAuthority())).hasSize(1_976);
    }

    @Test
    void reads_all_returns_of_england() throws IOException {
        DatasetDefinition riia = InstalledFiles.dataset("riia");
        FileReader file = FileReader.read(riia, InstalledFiles.sample("england"));

        assertThat(file.declaration.orElseThrow().id()).isEqualTo("standard");
        assertThat(file.problems).isEmpty();
        assertThat(file.readings).hasSize(74_970);
        assertThat(file.readings.stream().map(one -> one.area() + " " + one.period()).distinct()).hasSize(2_142);
        List<Problem> problems = EveryCheck.ask(riia, file.readings);
        assertThat(problems).filteredOn(problem -> !problem.rule().startsWith("big-change")).isEmpty();
        assertThat(problems).as("counted by a script of its own, with the gamma function of another library").hasSize(528);
        assertThat(problems).filteredOn(problem -> EAST_MIDLANDS.contains(problem.subject().authority().orElseThrow().code())).hasSize(38);
        Reading first = file.readings.get(2);
        assertThat(first).isEqualTo(new Reading(new AreaCode("840"), "R02", "Individual", Period.quarter(2022, 1), new Value.Count(75),
                Optional.of(new Value.Count(1_134)), Optional.empty(), Optional.empty(), first.origin()));
        assertThat(first.origin().number()).hasToString("england_2022-23_to_2025-26.csv, row 4, column 'number'");
    }
}
