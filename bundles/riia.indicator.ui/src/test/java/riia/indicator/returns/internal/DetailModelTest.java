// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.CarriedNotes;
import riia.indicator.Chases;
import riia.indicator.DecisionException;
import riia.indicator.Exemption;
import riia.indicator.Exemptions;
import riia.indicator.NilReturn;
import riia.indicator.NilReturns;
import riia.indicator.Promise;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.VersionHistory;
import riia.indicator.VersionHistory.Act;
import riia.region.Contacts;
import riia.workbench.Question;

/** What each deed asks of which service, and what is said of it. */
class DetailModelTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Return DERBY = new Return("riia", new AreaCode("831"), Period.parse("2025-26-Q2"));
    private static final Submission V1 = new Submission("riia-831-2025-26-Q2-v1", "riia", "", "1", "", DERBY.authority(), DERBY.period(), 1,
            Status.RECEIVED, Instant.EPOCH, ACTOR, 0, 0, 2, "derby.csv", "");
    private static final Exemption EXEMPTION = new Exemption(4, DERBY.authority(), Optional.empty(), LocalDate.of(2025, 10, 1), Optional.empty(),
            "EM DCS group", "in intervention", Instant.EPOCH, ACTOR);

    private final List<String> calls = new ArrayList<>();
    private final DetailModel model = new DetailModel(fake(Submissions.class), fake(NilReturns.class), fake(Exemptions.class),
            fake(Chases.class), fake(CarriedNotes.class), fake(Contacts.class));

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            calls.add(type.getSimpleName() + "." + method.getName() + Arrays.stream(given).skip(1).toList());
            return switch (method.getName()) {
                case "accept", "reject", "query", "withdraw", "undo" -> V1;
                case "declare" -> new NilReturn(DERBY, (String) given[2], Instant.EPOCH, ACTOR);
                case "promise" -> new Promise(DERBY, (LocalDate) given[2], (String) given[3], Instant.EPOCH, ACTOR);
                case "add", "end" -> EXEMPTION;
                case "name" -> given[0].equals("p-1") ? Optional.of("Jo Smith") : Optional.empty();
                case "history" -> List.of(new VersionHistory(V1, false, List.of(new Act(Instant.EPOCH, ACTOR, "received", Optional.empty()),
                        new Act(Instant.EPOCH, new Actor("p-2", "deputy"), "queried", Optional.of("is that all?")))));
                case "takeBack" -> null;
                default -> List.of();
            };
        }));
    }

    private static ReturnDetail detail(State state, Optional<Submission> shown, Optional<Exemption> exemption) {
        Tracker.Cell cell = new Tracker.Cell(DERBY.authority(), DERBY.period(), state, Optional.empty(), false, shown, 0, Optional.empty(),
                Optional.empty(), exemption);
        return new ReturnDetail("Derby", DERBY, cell, List.of(), shown, List.of(), List.of(), List.of(), Optional.empty());
    }

    private String perform(Deed deed, ReturnDetail detail, Map<String, String> answers) {
        return model.perform(deed, detail, answers, ACTOR);
    }

    @Test
    void decisions_go_to_the_shown_version_with_their_reason() {
        ReturnDetail received = detail(State.RECEIVED, Optional.of(V1), Optional.empty());
        assertThat(perform(Deed.REJECT, received, Map.of(Question.REASON, "half is missing"))).isEqualTo("riia-831-2025-26-Q2-v1 received");
        perform(Deed.ACCEPT, received, Map.of());
        perform(Deed.UNDO, received, Map.of());
        assertThat(calls).containsExactly("Submissions.reject[riia-831-2025-26-Q2-v1, half is missing]",
                "Submissions.accept[riia-831-2025-26-Q2-v1, ]", "Submissions.undo[riia-831-2025-26-Q2-v1]");
    }

    @Test
    void undoing_a_nil_return_takes_it_back() {
        assertThat(perform(Deed.NIL, detail(State.LATE, Optional.empty(), Optional.empty()), Map.of(Question.REASON, "nothing")))
                .isEqualTo("riia-831-2025-26-Q2: nil return noted");
        assertThat(perform(Deed.UNDO, detail(State.NIL_RETURN, Optional.empty(), Optional.empty()), Map.of()))
                .isEqualTo("riia-831-2025-26-Q2: awaited again");
        assertThat(calls.get(1)).startsWith("NilReturns.takeBack");
    }

    @Test
    void days_are_read_or_refused_with_how_to_write_them() {
        ReturnDetail late = detail(State.LATE, Optional.empty(), Optional.empty());
        assertThat(perform(Deed.PROMISE, late, Map.of(Deed.UNTIL, " 2025-12-01 ", Question.REASON, "new system")))
                .isEqualTo("riia-831-2025-26-Q2: promised for 1 December 2025");
        calls.clear();
        assertThatThrownBy(() -> perform(Deed.PROMISE, late, Map.of(Deed.UNTIL, "1/12/25", Question.REASON, "x")))
                .isInstanceOf(DecisionException.class).hasMessage("'1/12/25' is no day; write it like 2026-01-31");
        assertThat(calls).isEmpty();
    }

    @Test
    void what_is_excepted_already_is_ended_and_the_rest_is_agreed() {
        perform(Deed.EXCEPT, detail(State.LATE, Optional.empty(), Optional.empty()), Map.of(Deed.FROM, "2025-10-01", Deed.AGREED_BY,
                "EM DCS group", Question.REASON, "in intervention"));
        assertThat(calls.get(0)).contains("831", "Optional[riia]", "2025-10-01", "Optional.empty", "EM DCS group", "in intervention");
        perform(Deed.EXCEPT, detail(State.NOT_EXPECTED, Optional.empty(), Optional.of(EXEMPTION)), Map.of(Deed.UNTIL, "2026-03-31"));
        assertThat(calls.get(1)).isEqualTo("Exemptions.end[4, 2026-03-31]");
    }

    @Test
    void a_version_tells_who_did_what_and_why_by_name_where_a_name_is_known() {
        ReturnDetail loaded = model.load("Derby", DERBY, detail(State.QUERIED, Optional.of(V1), Optional.empty()).cell(), Optional.empty(), Optional.empty());
        assertThat(loaded.shown()).contains(V1);
        assertThat(loaded.versions()).singleElement().satisfies(one -> {
            assertThat(one.lines().get(0)).startsWith("received 1 Jan 1970").endsWith("Jo Smith (coordinator)");
            assertThat(one.lines().get(1)).endsWith("p-2 (deputy): is that all?");
            assertThat(one.source()).isEqualTo("derby.csv, 2 figures");
        });
    }
}
