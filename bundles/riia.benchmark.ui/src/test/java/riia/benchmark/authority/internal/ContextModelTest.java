// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.testkit.Answers;
import riia.workbench.Question;

class ContextModelTest {

    private static final Actor ME = new Actor("p-1", "coordinator");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final About ABOUT = new About(Optional.of(DERBY), "riia", "R03", Period.parse("2025-26-Q2"));
    private static final LocalDate MAY = LocalDate.of(2025, 5, 12);

    private final List<String> done = new ArrayList<>();
    private final ContextModel model = new ContextModel(Answers.of(Circumstances.class, Map.of("note", given -> {
        done.add("note " + given[2] + " " + given[3] + " " + given[4] + " " + given[5] + " " + given[6]);
        return circumstance(Optional.empty());
    }, "remove", given -> done.add("remove " + given[1] + " " + given[2]))), Answers.of(Explanations.class, Map.of(
            "request", given -> done.add("request " + given[1] + " " + given[2]), "waive", given -> done.add("waive " + given[2]))));

    private static Circumstance circumstance(Optional<LocalDate> to) {
        return new Circumstance("e-1", DERBY, Circumstance.Kind.OFSTED_INSPECTION, MAY, to, "Good", "");
    }

    private static Explanation explanation(State state, LocalDate due) {
        return new Explanation(ABOUT, "", state, Optional.empty(), Optional.of(due), Optional.empty());
    }

    @Test
    void days_read_as_people_write_them_and_states_have_a_sign() {
        assertThat(ContextModel.title(circumstance(Optional.empty()))).isEqualTo("12 May 2025, Ofsted inspection");
        assertThat(ContextModel.title(circumstance(Optional.of(MAY.plusDays(4))))).isEqualTo("12 May 2025 to 16 May 2025, Ofsted inspection");
        assertThat(ContextModel.lines(circumstance(Optional.empty()))).containsExactly("Good");
        assertThat(ContextModel.title(explanation(State.OVERDUE, MAY), "Repeat referrals")).isEqualTo("! R03 Repeat referrals: overdue, due 12 May 2025");
        assertThat(ContextModel.title(explanation(State.ANSWERED, MAY), "")).isEqualTo("\u2713 R03: answered");
        assertThat(List.of(State.values())).filteredOn(state -> ContextModel.open(explanation(state, MAY)))
                .containsExactly(State.WANTED, State.REQUESTED, State.OVERDUE);
    }

    @Test
    void what_is_answered_is_done() {
        model.note(ME, DERBY, Map.of("kind", "DfE intervention", "from", " 2025-05-12 ", "to", "", "outcome", "notice", "source", "letter"));
        model.remove(ME, circumstance(Optional.empty()), Map.of(Question.REASON, "twice"));
        assertThat(model.request(ME, List.of(ABOUT), Map.of("due", "2025-12-01"))).isEqualTo("Explanation asked for until 1 December 2025");
        model.waive(ME, explanation(State.WANTED, MAY), Map.of(Question.REASON, "said"));
        assertThat(done).containsExactly("note DFE_INTERVENTION 2025-05-12 Optional.empty notice letter", "remove e-1 twice",
                "request [" + ABOUT + "] 2025-12-01", "waive said");
    }

    @Test
    void a_day_that_is_none_is_refused_with_how_to_write_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> model.note(ME, DERBY, Map.of("kind", "Other", "from", "12/5/25")))
                .withMessage("'12/5/25' is no day; write it as 2026-01-31");
        assertThat(done).isEmpty();
    }

    /** The region's rule stands in the form, and that it is an assumption beside it. */
    @Test
    void the_day_of_the_rules_is_offered_and_said_to_be_assumed() {
        Question asked = model.requesting(new Explanations.Term(MAY, true), 3);
        assertThat(asked.fields()).singleElement().satisfies(field -> {
            assertThat(field.value()).isEqualTo("2025-05-12");
            assertThat(field.label()).isEqualTo("Asked to explain 3 figures by (assumed; the memorandum names no day)");
        });
        assertThat(model.requesting(new Explanations.Term(MAY, false), 1).fields().get(0).label()).isEqualTo("Asked to explain 1 figure by");
    }
}
