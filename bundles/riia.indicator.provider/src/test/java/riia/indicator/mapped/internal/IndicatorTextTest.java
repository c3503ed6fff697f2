// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;

class IndicatorTextTest {

    private final IndicatorText text;

    IndicatorTextTest() {
        text = new IndicatorText(InstalledFiles.dataset("riia"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"R03;R03;Total;NUMBER", "Repeat referrals;R03;Total;NUMBER", "R03 - Repeat referrals;R03;Total;NUMBER",
        "R03 Repeat referrals\u00b2;R03;Total;NUMBER", "repeat REFERRALS1;R03;Total;NUMBER", "Number of referrals;R02;Total;NUMBER",
        "R02: Individual;R02;Individual;NUMBER", "Referrals - Other legal agency;R02;Other legal agency;NUMBER", "R02 Referrals, total;R02;Total;NUMBER",
        "R03 denominator;R03;Total;DENOMINATOR", "R03 Repeat referrals (%);R03;Total;SUPPLIED", "% repeat referrals;R03;Total;SUPPLIED",
        "R06 Assessments completed within 45 days number;R06;Total;NUMBER", "R01 Contacts;R01;Total;NUMBER",
        "R01 Initial contacts rate per 10,000;R01;Total;SUPPLIED", "R11 note;R11;Total;NOTE", "R02 Police (number);R02;Police;NUMBER"})
    void reads_a_heading(String heading, String indicator, String breakdown, Role role) {
        assertThat(text.read(List.of(heading))).contains(new Meaning(indicator, breakdown, role));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Re-referrals", "Referrals to early help", "R04 Repeat referrals", "R25", "Authority", "Total", "R02 from space",
        "Population aged 0-17", "Initial contacts per head of staff"})
    void takes_nothing_for_what_it_is_not(String heading) {
        assertThat(text.read(List.of(heading))).isEmpty();
    }

    @Test
    void reads_headings_of_several_rows_below_a_theme_and_beside_a_period() {
        assertThat(text.read(List.of("Front door", "R02 Referrals", "Police", "Number"))).contains(new Meaning("R02", "Police", Role.NUMBER));
        assertThat(text.read(List.of("2025-26 Q2", "R03 Repeat referrals", "Denominator"))).contains(new Meaning("R03", "Total", Role.DENOMINATOR));
        assertThat(text.read(List.of("R03", "Repeat referrals", "%"))).contains(new Meaning("R03", "Total", Role.SUPPLIED));
        assertThat(text.read(List.of("R03", "Referrals"))).isEmpty();
    }
}
