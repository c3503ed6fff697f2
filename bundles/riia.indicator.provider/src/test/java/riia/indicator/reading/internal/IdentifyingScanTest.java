// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.Problem;
import riia.indicator.spi.Row;

class IdentifyingScanTest {

    @ParameterizedTest
    @ValueSource(strings = {"UPN", "upn", "Former UPN", "NHS number", "NHS_No", "nhsNumber", "DOB", "child_dob", "Date of Birth",
        "DateOfBirth", "Forename", "child forename", "Surname", "First Name", "LAST_NAME", "Child name", "childName", "Pupil name",
        "Child ID", "child_id", "CHILD", "LAchildID", "Postcode", "Home postcode", "PL_POST postcode", "Unique Pupil Number"})
    void knows_headings_that_announce_identities(String heading) {
        assertThat(problems(new String[] {"la_name", heading}, new String[] {"Derby", ""})).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("identifying");
            assertThat(problem.place().column()).contains(heading);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"time_period", "region_name", "old_la_code", "la_name", "new_la_code", "children_count", "Anypoint_child",
        "referral_child_count", "care_leaver_age", "t_pupils", "group_name", "breakdown", "note", "starters_headcount", "category",
        "number", "social_care_group", "population_estimate", "rereferral_child_percent", "unborn"})
    void lets_the_headings_of_published_files_pass(String heading) {
        assertThat(problems(new String[] {heading}, new String[] {"Derby"})).isEmpty();
    }

    /** The NHS number 943 476 5919 is the worked example of the NHS Data Dictionary. */
    @ParameterizedTest
    @ValueSource(strings = {"A801234567890", "h801200001001", "see A80123456789A", "943 476 5919", "9434765919", "943-476-5919", "DE1 3AH",
        "sw1a1aa", "lives at NG7 2RD now", "M1 1AE"})
    void knows_values_by_their_shape_and_never_repeats_them(String value) {
        List<Problem> problems = problems(new String[] {"la_name", "note"}, new String[] {"Derby", value}, new String[] {"Derby", value});

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place().column()).contains("note");
            assertThat(problem.place().row()).hasValue(2);
            assertThat(problem.found()).contains("(2 rows)");
            assertThat(problem.toString()).doesNotContain(value.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"E06000015", "202526", "Financial year Q2", "12183016", "9434765918", "0000000000", "R02 1st quarter",
        "Children looked after on 31 March each year", "1,234,567", "2025-09-30", "Bristol, City of", "by 3rd of May", "Q1 2nd draft"})
    void lets_what_returns_hold_pass(String value) {
        assertThat(problems(new String[] {"la_name", "note"}, new String[] {"Derby", value})).isEmpty();
    }

    @Test
    void names_the_column_by_its_letter_when_the_heading_is_an_identity_itself() {
        assertThat(problems(new String[] {"Derby", "A801234567890"}, new String[] {"Derby", "A801234567891"})).singleElement()
                .satisfies(problem -> assertThat(problem.place().column()).contains("B"));
    }

    @Test
    void looks_for_headings_below_a_title() {
        assertThat(problems(new String[] {"Return of Derby", ""}, new String[] {"", ""}, new String[] {"Child ID", "number"},
                new String[] {"17", "1"})).singleElement().satisfies(problem -> {
                    assertThat(problem.place().column()).contains("Child ID");
                    assertThat(problem.place().row()).hasValue(3);
                });
    }

    private static List<Problem> problems(String[]... rows) {
        IdentifyingScan scan = new IdentifyingScan("file.csv");
        for (int i = 0; i < rows.length; i++) {
            scan.row(new Row("", i + 1, rows[i]));
        }
        return scan.problems();
    }
}
