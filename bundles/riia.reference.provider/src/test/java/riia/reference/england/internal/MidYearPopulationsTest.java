// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;

/** Expected numbers: ONS mid-year population estimates, as DfE publishes them beside its rates. */
class MidYearPopulationsTest {

    private final MidYearPopulations populations = new MidYearPopulations();
    private final String newest = populations.vintages().get(0);

    @ParameterizedTest
    @CsvSource({"E92000001, 2024, 12183016", "E12000004, 2024, 1032130", "E12000007, 2024, 1916086", "E13000001, 2024, 639273",
            "928, 2020, 170287", "940, 2021, 79186", "909, 2022, 90547", "825, 2024, 130466", "201, 2012, 716"})
    void gives_the_published_estimate(String area, int year, int people) {
        assertThat(populations.count(new AreaCode(area), "0-17", year, newest)).hasValue(people);
    }

    @ParameterizedTest
    @CsvSource({"928, 2021", "940, 2020", "835, 2015", "831, 2011", "831, 2025", "999, 2024"})
    void gives_none_where_none_is_published(String area, int year) {
        assertThat(populations.count(new AreaCode(area), "0-17", year, newest)).isEmpty();
    }

    @Test
    void the_regions_add_up_to_england_and_the_authorities_of_the_east_midlands_to_their_region() {
        int england = 0;
        int midlands = 0;
        for (int region = 1; region <= 9; region++) {
            england += populations.count(new AreaCode("E1200000" + region), "0-17", 2024, newest).orElseThrow();
        }
        for (String code : new String[] {"830", "831", "855", "856", "857", "891", "892", "925", "940", "941"}) {
            midlands += populations.count(new AreaCode(code), "0-17", 2024, newest).orElseThrow();
        }
        assertThat(england).isEqualTo(12_183_016);
        assertThat(midlands).isEqualTo(1_032_130);
    }

    @Test
    void knows_one_release_and_its_last_year() {
        assertThat(populations.vintages()).containsExactly("ONS mid-year estimates, mid-2024 release");
        assertThat(populations.ageBands()).containsExactly("0-17");
        assertThat(populations.latestYear(newest)).isEqualTo(2024);
        assertThat(populations.count(new AreaCode("831"), "0-17", 2024, "mid-1066")).isEmpty();
        assertThatThrownBy(() -> populations.latestYear("mid-1066")).hasMessageContaining("mid-2024 release");
    }
}
