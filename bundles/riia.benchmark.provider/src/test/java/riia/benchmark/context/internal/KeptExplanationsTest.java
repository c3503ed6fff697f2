// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.AreaCode;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.ContextException;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.BenchmarkRules.Explain;

/** London: 33 authorities, a fifth of them is 6.6, so ranks 1 to 6 from either end are asked. */
class KeptExplanationsTest {

    @TempDir
    Path folder;

    private ContextDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new ContextDesk(folder);
        rules(new Explain(0.2, true, true, 14, true));
        desk.values.put("A", IntStream.rangeClosed(1, 33).asDoubleStream().toArray());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void rules(Explain explain) {
        desk.rules.clear();
        desk.rules.add(new BenchmarkRules("demo", "7", 0, "2.1", BenchmarkRules.Round.REGION, Optional.ofNullable(explain)));
    }

    private List<Explanation> all() {
        return desk.explanations.of("demo", ContextDesk.QUARTER);
    }

    private static About about(String authority, String indicator) {
        return new About(Optional.of(new AreaCode(authority)), "demo", indicator, ContextDesk.QUARTER);
    }

    private Explanation of(About about) {
        return all().stream().filter(one -> one.about().equals(about)).findFirst().orElseThrow();
    }

    private List<String> asked(String indicator, String end) {
        return all().stream().filter(one -> one.about().indicator().equals(indicator) && one.reason().startsWith("among the " + end))
                .map(one -> one.about().authority().orElseThrow().code()).toList();
    }

    @Test
    void the_highest_and_lowest_fifth_are_asked() {
        assertThat(asked("A", "lowest fifth")).containsExactly("201", "202", "203", "204", "205", "206");
        assertThat(asked("A", "highest fifth")).containsExactly("315", "316", "317", "318", "319", "320");
        assertThat(all()).hasSize(12).allMatch(one -> one.state() == State.WANTED);
        assertThat(of(about("320", "A")).reason()).isEqualTo("among the highest fifth in London: highest of 33");
        assertThat(of(about("318", "A")).reason()).isEqualTo("among the highest fifth in London: 3rd highest of 33");
        assertThat(of(about("202", "A")).reason()).isEqualTo("among the lowest fifth in London: 2nd lowest of 33");
    }

    /** Where low is good rank 1 is the lowest; highest still means the highest value. */
    @Test
    void highest_is_the_highest_value_whatever_direction_is_good() {
        desk.values.put("B", desk.values.get("A"));
        assertThat(asked("B", "highest")).isEqualTo(asked("A", "highest"));
        assertThat(asked("B", "lowest")).isEqualTo(asked("A", "lowest"));
    }

    @Test
    void whoever_has_no_value_is_neither_asked_nor_counted() {
        double[] half = desk.values.get("A").clone();
        Arrays.fill(half, 10, 33, Double.NaN);
        desk.values.put("A", half);
        assertThat(asked("A", "highest")).containsExactly("209", "210");
        assertThat(of(about("210", "A")).reason()).endsWith("highest of 10");
    }

    /** Sixth and seventh highest equal: neither is more extreme than the other, so both are asked. 20 equal ones: nobody is. */
    @Test
    void equal_values_go_together_and_a_crowd_of_them_sets_nobody_apart() {
        double[] values = desk.values.get("A");
        values[26] = 28;
        Arrays.fill(values, 0, 20, 0);
        assertThat(asked("A", "highest")).containsExactly("314", "315", "316", "317", "318", "319", "320");
        assertThat(asked("A", "lowest")).isEmpty();
    }

    @Test
    void a_region_may_ask_one_end_only_or_nobody() {
        rules(new Explain(0.1, true, false, 14, false));
        assertThat(all()).extracting(Explanation::reason).hasSize(3).allMatch(one -> one.startsWith("among the highest tenth in London"));
        rules(null);
        assertThat(all()).isEmpty();
        assertThat(desk.explanations.term("demo")).isEmpty();
        desk.rules.clear();
        assertThat(all()).isEmpty();
    }

    @Test
    void the_day_is_counted_from_today_and_said_to_be_assumed() {
        assertThat(desk.explanations.term("demo")).contains(new Explanations.Term(desk.today.plusDays(14), true));
    }

    @Test
    void asked_then_overdue_then_asked_again_then_answered() {
        About top = about("320", "A");
        desk.explanations.request(ContextDesk.ACTOR, List.of(top, about("201", "A")), desk.today.plusDays(14));
        assertThat(of(top).state()).isEqualTo(State.REQUESTED);
        assertThat(of(top).requested()).contains(desk.today);

        desk.today = desk.today.plusDays(14);
        assertThat(of(top).state()).as("on its day").isEqualTo(State.REQUESTED);
        desk.today = desk.today.plusDays(1);
        assertThat(of(top).state()).isEqualTo(State.OVERDUE);
        desk.explanations.request(ContextDesk.ACTOR, List.of(top), desk.today.plusDays(3));
        assertThat(of(top).state()).isEqualTo(State.REQUESTED);
        assertThat(of(top).due()).contains(desk.today.plusDays(3));

        desk.comments.add(ContextDesk.ACTOR, top, Comment.Kind.COORDINATOR, "not an answer");
        assertThat(of(top).state()).isEqualTo(State.REQUESTED);
        desk.comments.add(ContextDesk.ACTOR, top, Comment.Kind.AUTHORITY, "more visits");
        assertThat(of(top).state()).isEqualTo(State.ANSWERED);
        assertThat(of(top).answer()).map(Comment::text).contains("more visits");
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.explanations.request(ContextDesk.ACTOR, List.of(top),
                desk.today)).withMessageContaining("320 A 2025-26-Q2 is answered");
    }

    @Test
    void a_waiver_stands_with_its_reason_until_somebody_asks_after_all() {
        About top = about("320", "A");
        desk.explanations.waive(ContextDesk.ACTOR, top, "explained at the meeting");
        assertThat(of(top).state()).isEqualTo(State.WAIVED);
        assertThat(of(top).reason()).endsWith("; none needed: explained at the meeting");
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.explanations.waive(ContextDesk.ACTOR, top, "again"));
        desk.explanations.request(ContextDesk.ACTOR, List.of(top), desk.today);
        assertThat(of(top).state()).isEqualTo(State.REQUESTED);
        assertThat(desk.store.journal).noneMatch(one -> one.contains("meeting"));
    }

    @Test
    void when_the_figures_no_longer_ask_for_it_that_is_said_of_what_was_asked() {
        About top = about("320", "A");
        desk.explanations.request(ContextDesk.ACTOR, List.of(top), desk.today.plusDays(14));
        desk.values.get("A")[32] = 16.5;
        assertThat(of(top).state()).isEqualTo(State.NO_LONGER_WANTED);
        assertThat(all()).hasSize(13);
    }

    @Test
    void nothing_is_noted_if_one_of_several_cannot_be_asked() {
        List<About> both = List.of(about("320", "A"), about("310", "A"));
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.explanations.request(ContextDesk.ACTOR, both, desk.today))
                .withMessageContaining("310 A 2025-26-Q2");
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.explanations.request(ContextDesk.ACTOR, both.subList(0, 1),
                desk.today.minusDays(1))).withMessageContaining("has passed");
        assertThat(desk.store.journal).isEmpty();
        assertThat(all()).allMatch(one -> one.state() == State.WANTED);
    }
}
