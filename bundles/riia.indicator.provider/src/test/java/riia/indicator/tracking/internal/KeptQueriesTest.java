// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.QueryDraft;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.declared.internal.InstalledFiles;
import riia.reference.WorkingDays;
import riia.reference.england.internal.EnglishAuthorities;
import riia.region.Contact;
import riia.region.Contacts;
import riia.region.Regions;

class KeptQueriesTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period PERIOD = Period.quarter(2025, 2);
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    private final List<Submission> submissions = new ArrayList<>(List.of(submission("riia-831-2025-26-Q2-v1", DERBY, "abc")));
    private final List<Problem> problems = new ArrayList<>();
    private final List<Contact> leads = new ArrayList<>();

    @Test
    void greets_the_data_lead_names_dataset_and_period_and_the_day_that_helps() {
        leads.add(new Contact("c-1", "p-2", "Ada Example", "ada@derby.example", "", "831", "data-lead", TODAY, Optional.empty()));
        problems.add(error(12));

        QueryDraft draft = draft();

        assertThat(draft.subject()).isEqualTo("Derby: questions about RIIA quarterly indicators, 2025-26-Q2 (July to September 2025)");
        assertThat(draft.body()).startsWith("Dear Ada Example,\n").contains("return of Derby for RIIA quarterly indicators, 2025-26-Q2 (July to September 2025)")
                .as("five working days on").contains("by Friday 28 November 2025").endsWith("Our reference: riia-831-2025-26-Q2-v1\n");
        assertThat(draft.email()).contains("ada@derby.example");
        assertThat(draft.mailto()).startsWith("mailto:ada@derby.example?subject=Derby%3A%20questions");
    }

    @Test
    void says_cell_found_expected_and_remedy_once_and_the_reason_with_the_kind() {
        problems.add(error(12));

        assertThat(draft().body()).contains("TO CORRECT: this stops us from accepting the return.\n\n"
                + "Repeat referrals are referrals\n"
                + "- derby.csv, row 12, column 'number': found 11; expected at most 10. R03 Repeat referrals is 11, more than R02 Referrals with 10."
                + " Correct one of the two.\n").doesNotContain("QUESTIONS");
    }

    @Test
    void warnings_are_questions_and_nothing_says_to_ask_the_authority() {
        problems.add(new Problem(Severity.WARNING, "big-change", Place.cell("derby.csv", 20, "number"), Subject.of(DERBY, "R16", PERIOD), "80",
                "no more than chance away from 30 in 2025-26-Q1", "Row 20, column 'number': R16 is 80, after 30 in 2025-26-Q1. Chance does not explain"
                        + " such a change. Ask the authority whether the figure is right, and what changed. A mistyped figure looks like this;"
                        + " so does a real change, which is worth knowing."));

        assertThat(draft().body()).contains("Dear colleague,").contains("QUESTIONS: this may well be right. Is it, and if so, what explains it?\n\nA mistyped figure looks like this;")
                .contains("Chance does not explain such a change.\n").doesNotContain("Ask the authority").doesNotContain("TO CORRECT");
    }

    @Test
    void of_five_hundred_of_a_kind_twenty_are_listed_and_the_others_counted() {
        IntStream.rangeClosed(2, 501).forEach(row -> problems.add(error(row)));

        QueryDraft draft = draft();

        assertThat(draft.body().lines().filter(line -> line.startsWith("- derby.csv"))).hasSize(20);
        assertThat(draft.body()).contains("(500)").contains("- and 480 more of this kind, in rows 22 to 501.\n");
        assertThat(draft.errors()).isEqualTo(500);
        assertThat(draft.mailto()).as("too long a link is cut by mail programs").hasSizeLessThan(2_000).contains("paste");
    }

    @Test
    void nothing_of_another_authority_is_in_it() {
        submissions.add(submission("riia-830-2025-26-Q2-v1", new AreaCode("830"), "abc"));
        problems.add(error(12));
        problems.add(new Problem(Severity.ERROR, "code-name", Place.cell("derby.csv", 40, "la_name"), Subject.NONE, "830 Derby", "830 is Derbyshire",
                "Row 40, column 'la_name': '830 Derby' contradicts itself. Correct one of the two."));
        problems.add(new Problem(Severity.WARNING, "range", Place.cell("derby.csv", 41, "number"), Subject.of(new AreaCode("830"), "R15", PERIOD), "9",
                "more", "Row 41, column 'number': too few."));

        assertThat(draft().body()).contains("row 12").doesNotContain("row 40").doesNotContain("row 41").doesNotContain("830");
        assertThat(draft().errors()).isEqualTo(1);
    }

    @Test
    void what_has_no_problem_or_is_unknown_gives_no_message() {
        assertThatThrownBy(this::draft).isInstanceOf(DecisionException.class).hasMessageContaining("nothing to ask");
        submissions.clear();
        assertThatIllegalArgumentException().isThrownBy(this::draft).withMessageContaining("riia-831-2025-26-Q2-v1");
    }

    private QueryDraft draft() {
        Submissions kept = answering(Submissions.class, Map.of("list", submissions, "find", submissions.stream().findFirst(), "problems", problems));
        Contacts contacts = answering(Contacts.class, Map.of("of", leads));
        WorkingDays days = (WorkingDays) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {WorkingDays.class},
                (proxy, method, arguments) -> ((LocalDate) arguments[0]).getDayOfWeek().getValue() < 6);
        Datasets datasets = answering(Datasets.class, Map.of("find", Optional.of(InstalledFiles.dataset("riia"))));
        Regions regions = answering(Regions.class, Map.of("active", Optional.empty()));
        return new KeptQueries(kept, datasets, new DataLeads(new EnglishAuthorities(), contacts), days, regions).draft("riia-831-2025-26-Q2-v1", TODAY);
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static Problem error(int row) {
        return new Problem(Severity.ERROR, "r03-r02", Place.cell("derby.csv", row, "number"), Subject.of(DERBY, "R03", PERIOD), "11", "at most 10",
                "Row " + row + ", column 'number': R03 Repeat referrals is 11, more than R02 Referrals with 10. Correct one of the two."
                        + " Repeat referrals are referrals.");
    }

    private static Submission submission(String id, AreaCode authority, String sha256) {
        return new Submission(id, "riia", "", "1.0.0", "", authority, PERIOD, 1, Submission.Status.RECEIVED, Instant.EPOCH, new Actor("p-1", "coordinator"),
                1, 0, 35, "derby.csv", sha256);
    }
}
