// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.reference.Authority;
import riia.reference.Match;

/** Expected facts: ONS Code History Database; the structural changes orders; S.I. 2024/1328 (Barnsley and Sheffield). */
class EnglishAuthoritiesTest {

    private final EnglishAuthorities authorities = new EnglishAuthorities();

    @ParameterizedTest
    @CsvSource({"2018-04-01, 152", "2019-03-31, 152", "2019-04-01, 151", "2021-03-31, 151", "2021-04-01, 152", "2023-03-31, 152",
            "2023-04-01, 153", "2025-11-22, 153"})
    void counts_the_authorities_of_a_day(LocalDate day, int count) {
        assertThat(authorities.on(day)).hasSize(count).allMatch(one -> one.exists(day));
    }

    @Test
    void knows_the_nine_regions_and_puts_every_authority_into_one() {
        assertThat(authorities.regions()).hasSize(9).extracting(region -> region.name()).contains("East Midlands", "London");
        assertThat(authorities.on(LocalDate.of(2025, 4, 1)))
                .filteredOn(one -> one.regionName().equals("East Midlands")).extracting(one -> one.code().code())
                .containsExactly("830", "831", "855", "856", "857", "891", "892", "925", "940", "941");
    }

    @Test
    void keeps_former_authorities_with_their_last_day_and_successors() {
        Authority northamptonshire = authorities.find(new AreaCode("928")).orElseThrow();
        assertThat(northamptonshire.to()).contains(LocalDate.of(2021, 3, 31));
        assertThat(northamptonshire.successors()).containsExactly(new AreaCode("940"), new AreaCode("941"));
        assertThat(authorities.find(new AreaCode("835")).orElseThrow().successors())
                .containsExactly(new AreaCode("838"), new AreaCode("839"));
        assertThat(authorities.find(new AreaCode("909")).orElseThrow().to()).contains(LocalDate.of(2023, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"825, E10000002, E06000060", "815, E10000023, E06000065", "933, E10000027, E06000066", "370, E08000016, E08000038",
            "373, E08000019, E08000039", "390, E08000020, E08000037", "929, E06000048, E06000057"})
    void follows_an_ons_code_that_changed_under_an_unchanged_dfe_code(String code, String former, String present) {
        Authority authority = authorities.find(new AreaCode(code)).orElseThrow();
        assertThat(authority.onsCode()).isEqualTo(present);
        assertThat(authority.formerOnsCodes()).containsExactly(former);
        assertThat(authorities.match(code, former, authority.name()).authority()).contains(authority);
        assertThat(authorities.match("", present, "").authority()).contains(authority);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"342|St. Helens", "342|St Helens", "801|Bristol", "801|Bristol, City of", "810|Kingston Upon Hull, City of",
            "840|Durham", "822|Bedford Borough", "839|Bournemouth, Christchurch & Poole", "831|Derby City", "831|DERBY", "884|Herefordshire",
            "830|Derbyshire County Council", "868|Royal Borough of Windsor and Maidenhead", "894|Telford & Wrekin1", "835|Dorset (Pre LG)"})
    void accepts_every_known_spelling(String code, String name) {
        assertThat(authorities.match(code, "", name).authority()).map(one -> one.code().code()).contains(code);
    }

    @Test
    void finds_by_name_alone_unless_two_bore_it() {
        assertThat(authorities.match("", "", "Rutland").authority()).map(Authority::onsCode).contains("E06000017");
        Match dorset = authorities.match("", "", "Dorset");
        assertThat(dorset.authority()).isEmpty();
        assertThat(dorset.expected()).contains("Dorset (835, E10000009, until 2019-03-31)", "Dorset (838, E06000059)");
    }

    @Test
    void explains_a_contradiction_with_both_readings() {
        Match match = authorities.match("831", "E10000007", "Derbyshire");
        assertThat(match.authority()).isEmpty();
        assertThat(match.found()).isEqualTo("831, E10000007, Derbyshire");
        assertThat(match.expected()).isEqualTo("831 is Derby (831, E06000015); E10000007 is Derbyshire (830, E10000007); "
                + "Derbyshire is Derbyshire (830, E10000007)");
    }

    @Test
    void takes_no_combined_row_apart_and_knows_no_other_country() {
        assertThat(authorities.match("940 / 941", "E06000061 / E06000062", "North Northamptonshire / West Northamptonshire").expected())
                .contains("940 / 941 combines authorities");
        assertThat(authorities.match("660", "W06000001", "Isle of Anglesey").expected()).contains("660 is no authority of England");
        assertThat(authorities.match(" ", "", "").authority()).isEmpty();
    }

    @Test
    void lists_former_authorities_among_all() {
        assertThat(authorities.all()).hasSize(158).extracting(one -> one.code().code()).isSorted()
                .containsAll(List.of("835", "836", "837", "909", "928"));
    }
}
