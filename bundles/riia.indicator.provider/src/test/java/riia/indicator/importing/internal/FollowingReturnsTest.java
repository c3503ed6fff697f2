// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Period;
import riia.indicator.ChaseDraft;
import riia.indicator.DecisionException;
import riia.indicator.Exemption;
import riia.indicator.Exemptions;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Reminder;
import riia.indicator.Return;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.tracking.internal.TrackerExamination;

/** From due to late, promised, nil, not expected; who is asked and how. Q2 ends on 30 September and is due on Friday 31 October 2025. */
class FollowingReturnsTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final Period Q2 = Period.parse("2025-26-Q2");
    private static final Return DERBY = new Return("demo", Desk.DERBY, Q2);
    private static final Return LEICESTER = new Return("demo", Desk.LEICESTER, Q2);

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, LocalDate.of(2025, 10, 31));
        desk.run(Mode.ACCEPT, "q1.txt", "831,2025-26-Q1,A,1", "856,2025-26-Q1,A,1");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Tracker.Cell cell(Return one) {
        return desk.submissions.tracker("demo").cell(one).orElseThrow();
    }

    @Test
    void a_return_is_due_on_its_day_and_late_by_a_day_on_the_next() {
        assertThat(cell(DERBY).state()).isEqualTo(State.DUE);
        assertThat(cell(DERBY).daysLate()).isZero();
        desk.today = LocalDate.of(2025, 11, 1);
        assertThat(cell(DERBY).state()).isEqualTo(State.LATE);
        assertThat(cell(DERBY).daysLate()).isEqualTo(1);
    }

    @Test
    void a_promise_is_kept_with_its_reason_and_a_later_one_takes_its_place() {
        desk.chases.promise(Desk.ACTOR, DERBY, LocalDate.of(2025, 11, 7), "new system");
        desk.today = LocalDate.of(2025, 11, 3);
        desk.chases.promise(Desk.ACTOR, DERBY, LocalDate.of(2025, 11, 14), "the system failed");
        assertThat(cell(DERBY).promise()).hasValueSatisfying(one -> {
            assertThat(one.until()).isEqualTo(LocalDate.of(2025, 11, 14));
            assertThat(one.reason()).isEqualTo("the system failed");
            assertThat(one.by()).isEqualTo(Desk.ACTOR);
        });
        assertThat(desk.chases.promises(DERBY)).hasSize(2);
        assertThat(desk.store.journal).contains("promised indicator/return/demo-831-2025-26-Q2 (demo-831-2025-26-Q2):"
                + " promised for 2025-11-07 -> promised for 2025-11-14: the system failed");
        assertThatThrownBy(() -> desk.chases.promise(Desk.ACTOR, DERBY, LocalDate.of(2025, 11, 2), "x"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("2 November 2025").hasMessageContaining("passed");
        assertThatThrownBy(() -> desk.chases.promise(Desk.ACTOR, new Return("demo", Desk.DERBY, Q1), LocalDate.of(2025, 12, 1), "x"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("accepted");
        desk.run(Mode.RECEIVE, "q2.txt", "831,2025-26-Q2,A,2");
        assertThat(cell(DERBY).promise()).as("it has come").isEmpty();
    }

    @Test
    void a_nil_return_stands_until_it_is_taken_back_or_a_file_comes() {
        desk.nils.declare(Desk.ACTOR, DERBY, "no contacts in the quarter");
        assertThat(cell(DERBY).state()).isEqualTo(State.NIL_RETURN);
        assertThat(cell(DERBY).nil()).hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("no contacts in the quarter"));
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, DERBY, "again")).isInstanceOf(DecisionException.class);
        desk.nils.takeBack(Desk.ACTOR, DERBY);
        assertThat(cell(DERBY).state()).isEqualTo(State.DUE);
        assertThatThrownBy(() -> desk.nils.takeBack(Desk.ACTOR, DERBY)).isInstanceOf(DecisionException.class);
        desk.nils.declare(Desk.ACTOR, DERBY, "no contacts in the quarter");
        desk.run(Mode.RECEIVE, "q2.txt", "831,2025-26-Q2,A,2");
        assertThat(cell(DERBY).state()).isEqualTo(State.RECEIVED);
        desk.submissions.withdraw(Desk.ACTOR, "demo-831-2025-26-Q2-v1");
        assertThat(cell(DERBY).state()).as("the file undid it for good").isEqualTo(State.DUE);
        assertThat(desk.store.announced).contains(Tracker.CHANGED + " demo-831-2025-26-Q2");
    }

    @Test
    void nil_is_refused_for_what_cannot_be_nil() {
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, new Return("demo", Desk.DERBY, Q1), "none"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("demo-831-2025-26-Q1-v1 is accepted");
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, new Return("demo", Desk.DERBY, Q2.next()), "none"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("not ended");
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, new Return("demo", new riia.base.AreaCode("202"), Q2), "none"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("no member");
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, new Return("demo", Desk.DERBY, Period.parse("2025")), "none"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("quarter");
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, new Return("nope", Desk.DERBY, Q2), "none"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("demo");
        assertThat(desk.nils.standing()).isEmpty();
    }

    @Test
    void what_falls_due_within_an_exception_is_not_expected_and_never_late() {
        desk.today = LocalDate.of(2025, 11, 22);
        Exemption one = desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.DERBY, Optional.empty(), LocalDate.of(2025, 10, 31),
                Optional.empty(), "EM DCS group", "in intervention"));
        assertThat(cell(DERBY).state()).isEqualTo(State.NOT_EXPECTED);
        assertThat(cell(DERBY).exemption()).contains(one);
        assertThat(cell(LEICESTER).state()).isEqualTo(State.LATE);
        assertThat(desk.reminders.within(0)).extracting(Reminder::of).containsExactly(LEICESTER);
        desk.exemptions.end(Desk.ACTOR, one.id(), LocalDate.of(2026, 1, 30));
        assertThat(cell(DERBY).state()).isEqualTo(State.NOT_EXPECTED);
        assertThatThrownBy(() -> desk.exemptions.end(Desk.ACTOR, one.id(), LocalDate.of(2025, 10, 29)))
                .isInstanceOf(DecisionException.class).hasMessageContaining("begins on 2025-10-31").hasMessageContaining("2025-10-30 takes it back");
        desk.today = LocalDate.of(2026, 1, 31);
        Return next = new Return("demo", Desk.DERBY, Q2.next());
        assertThat(cell(next).state()).as("due on Friday 30 January, the last day").isEqualTo(State.NOT_EXPECTED);
        desk.today = LocalDate.of(2026, 5, 1);
        assertThat(cell(new Return("demo", Desk.DERBY, Q2.next().next())).state()).as("due on 30 April").isEqualTo(State.LATE);
        assertThat(desk.exemptions.list()).singleElement().satisfies(kept -> {
            assertThat(kept.agreedBy()).isEqualTo("EM DCS group");
            assertThat(kept.to()).contains(LocalDate.of(2026, 1, 30));
        });
    }

    @Test
    void an_exception_that_should_not_have_been_is_taken_back_and_listed() {
        desk.today = LocalDate.of(2025, 11, 22);
        Exemption one = desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.DERBY, Optional.empty(), LocalDate.of(2025, 10, 31),
                Optional.empty(), "EM DCS group", "in intervention"));
        desk.exemptions.end(Desk.ACTOR, one.id(), LocalDate.of(2025, 10, 30));
        assertThat(cell(DERBY).state()).isEqualTo(State.LATE);
        assertThat(desk.exemptions.list()).hasSize(1);
        assertThatThrownBy(() -> desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.DERBY, Optional.empty(), desk.today,
                Optional.of(desk.today.minusDays(1)), "EM DCS group", "x"))).isInstanceOf(DecisionException.class);
    }

    @Test
    void an_exception_from_the_day_after_the_due_date_leaves_the_return_late() {
        desk.today = LocalDate.of(2025, 11, 22);
        desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.DERBY, Optional.of("demo"), LocalDate.of(2025, 11, 1),
                Optional.empty(), "EM DCS group", "in intervention"));
        assertThat(cell(DERBY).state()).isEqualTo(State.LATE);
    }

    @Test
    void reminders_count_days_and_look_ahead_of_the_tracker() {
        assertThat(desk.reminders.within(0)).extracting(Reminder::of).containsExactly(DERBY, LEICESTER);
        assertThat(desk.reminders.line(0)).isEqualTo("2 returns due by 31 October 2025");
        desk.today = LocalDate.of(2025, 10, 30);
        assertThat(desk.reminders.within(0)).isEmpty();
        assertThat(desk.reminders.within(1)).extracting(Reminder::days).containsExactly(1L, 1L);
        // Q3 ends on 31 December; 31 January 2026 is a Saturday: due on Friday 30 January, 92 days after 30 October
        assertThat(desk.reminders.within(91)).hasSize(2);
        assertThat(desk.reminders.within(92)).extracting(one -> one.of().period().code() + " " + one.state().label() + " " + one.due())
                .containsExactly("2025-26-Q2 due 2025-10-31", "2025-26-Q2 due 2025-10-31", "2025-26-Q3 not due 2026-01-30",
                        "2025-26-Q3 not due 2026-01-30");
        desk.today = LocalDate.of(2025, 11, 22);
        desk.run(Mode.RECEIVE, "q2.txt", "856,2025-26-Q2,A,2");
        assertThat(desk.reminders.line(14)).isEqualTo("1 return late");
        assertThat(desk.reminders.line(100)).isEqualTo("1 return late, 2 due by 30 January 2026");
    }

    @Test
    void one_message_goes_to_each_lead_and_says_what_was_promised() {
        desk.today = LocalDate.of(2025, 11, 22);
        desk.leads.add("831", "p-7", "Jo Smith", "jo.smith@derby.example");
        desk.leads.add("856", "p-7", "Jo Smith", "jo.smith@derby.example");
        desk.chases.promise(Desk.ACTOR, LEICESTER, LocalDate.of(2025, 11, 28), "staff away");
        List<ChaseDraft> drafts = desk.chases.draft(List.of(LEICESTER, DERBY));
        assertThat(drafts).singleElement().satisfies(one -> {
            assertThat(one.email()).contains("jo.smith@derby.example");
            assertThat(one.returns()).containsExactly(DERBY, LEICESTER);
            assertThat(one.subject()).isEqualTo("831 and 856: 2 returns have not arrived");
            assertThat(one.body()).isEqualTo("""
                    Dear Jo Smith,

                    We have not had from 831 and 856:

                    - 831: demo, 2025-26-Q2 (July to September 2025): due 31 October 2025, 22 days ago

                    You told us that these would come later:

                    - 856: demo, 2025-26-Q2 (July to September 2025): due 31 October 2025, 22 days ago; promised for 28 November 2025 (staff away)

                    Please send them, or tell us by when we can expect them and why it takes longer.
                    If there is nothing to report for a period, say so, and we will note a nil return.

                    With many thanks
                    RIIA
                    """);
            assertThat(one.mailto()).startsWith("mailto:jo.smith@derby.example?subject=831%20and%20856%3A%202%20returns%20have%20not%20arrived&body="
                    + "Dear%20Jo%20Smith%2C%0D%0A%0D%0AWe%20have");
        });
        assertThat(desk.chases.all()).as("a draft is not a message").isEmpty();
        desk.chases.log(Desk.ACTOR, drafts);
        assertThat(desk.chases.of(DERBY)).singleElement().satisfies(one -> assertThat(one.role()).isEqualTo("data-lead"));
        assertThat(desk.store.journal).filteredOn(line -> line.startsWith("asked for")).hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContain("Jo").doesNotContain("@").endsWith("late -> asked the data-lead"));
    }

    @Test
    void without_a_lead_the_message_says_how_to_add_one_and_what_is_not_late_is_not_asked_for() {
        assertThatThrownBy(() -> desk.chases.draft(List.of(DERBY))).isInstanceOf(DecisionException.class)
                .hasMessageContaining("demo-831-2025-26-Q2 is due, not late");
        desk.today = LocalDate.of(2025, 11, 1);
        assertThat(desk.chases.draft(List.of(DERBY))).singleElement().satisfies(one -> {
            assertThat(one.missing()).hasValueSatisfying(missing -> assertThat(missing).contains("No data lead is known").contains("riia contact add"));
            assertThat(one.subject()).isEqualTo("831: demo, 2025-26-Q2, has not arrived");
            assertThat(one.body()).startsWith("Dear colleague,").contains("1 day ago");
            assertThat(one.mailto()).startsWith("mailto:?subject=");
        });
        desk.leads.add("831", "p-1", "Ann", "");
        desk.leads.add("856", "p-2", "Bob", "");
        assertThat(desk.chases.draft(List.of(DERBY, LEICESTER))).extracting(one -> one.name().orElseThrow()).containsExactly("Ann", "Bob");
    }

    @Test
    void nothing_that_identifies_a_child_is_kept_in_free_text() {
        desk.today = LocalDate.of(2025, 11, 22);
        String upn = "see A123456789012 please";
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, DERBY, upn)).isInstanceOf(DecisionException.class)
                .hasMessageContaining("UPN-shaped").hasMessageContaining("from character 5 on").hasMessageNotContaining("A1234");
        assertThatThrownBy(() -> desk.chases.promise(Desk.ACTOR, DERBY, LocalDate.of(2025, 12, 1), "child at DE1 2AB")).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.DERBY, Optional.empty(), desk.today,
                Optional.empty(), upn, "x"))).isInstanceOf(DecisionException.class).hasMessageContaining("Who agreed");
        assertThatThrownBy(() -> desk.submissions.reject(Desk.ACTOR, "demo-831-2025-26-Q1-v1", upn)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, DERBY, "x".repeat(1001))).isInstanceOf(DecisionException.class)
                .hasMessageContaining("1001 characters");
        assertThat(desk.store.journal).noneMatch(line -> line.contains("A1234") || line.contains("DE1"));
        assertThat(desk.nils.standing()).isEmpty();
    }

    @Test
    void nothing_is_noted_while_the_region_is_missing() {
        desk.today = LocalDate.of(2025, 11, 22);
        List<ChaseDraft> drafts = desk.chases.draft(List.of(DERBY));
        desk.profilePresent = false;
        assertThatThrownBy(() -> desk.nils.declare(Desk.ACTOR, DERBY, "none")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> desk.nils.takeBack(Desk.ACTOR, DERBY)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> desk.chases.log(Desk.ACTOR, drafts)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> desk.chases.promise(Desk.ACTOR, DERBY, desk.today, "x")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> desk.exemptions.end(Desk.ACTOR, 1, desk.today)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> desk.submissions.undo(Desk.ACTOR, "demo-831-2025-26-Q1-v1")).hasMessageContaining("read-only");
    }

    @Test
    void the_examination_reads_all_of_it_and_finds_what_makes_no_sense() {
        desk.nils.declare(Desk.ACTOR, DERBY, "none");
        desk.exemptions.add(Desk.ACTOR, new Exemptions.Agreement(Desk.LEICESTER, Optional.empty(), desk.today, Optional.of(desk.today), "DCS", "x"));
        assertThat(desk.store.read(new TrackerExamination(null)::examine)).allMatch(riia.store.Finding::sound)
                .extracting(riia.store.Finding::what).contains("1 nil return", "1 exception", "0 promises");
        desk.store.write(Desk.ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                return statement.executeUpdate("UPDATE indicator_exemption SET last_day = DATE('2001-01-01')");
            }
        });
        assertThat(desk.store.read(new TrackerExamination(null)::examine)).filteredOn(one -> !one.sound()).singleElement()
                .satisfies(one -> assertThat(one.what()).isEqualTo("exceptions"));
    }
}
