// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static riia.itest.indicator.OpenWorkspace.bytes;
import static riia.itest.indicator.OpenWorkspace.quarterBefore;
import static riia.itest.indicator.OpenWorkspace.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Cube;
import riia.indicator.DecisionException;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.spi.ReturnStage;

/** A quarter of the East Midlands comes in, comes again, is taken back. */
class ReturnsIT extends InWorkspace {

    private static final Period Q2 = Period.parse("2025-26-Q2");
    private static final String V1 = "riia-831-2025-26-Q2-v1";
    private static final String V2 = "riia-831-2025-26-Q2-v2";

    private long r01() throws InterruptedException {
        Cube cube = workspace.observations().cube("riia").orElseThrow();
        int derby = cube.authority(new AreaCode("831"));
        int period = cube.period(Q2);
        return derby < 0 || period < 0 ? Cube.ABSENT : cube.number(derby, period, cube.series("R01", "Total"));
    }

    @Test
    void ten_files_make_a_quarter() throws Exception {
        for (Map.Entry<String, String> member : OpenWorkspace.MEMBERS.entrySet()) {
            assertThat(workspace.run(Mode.ACCEPT, member.getValue(), bytes(text(member.getValue()))).outcome()).isEqualTo(Outcome.ACCEPTED);
        }
        Tracker tracker = workspace.submissions().tracker("riia");
        assertThat(tracker.authorities()).hasSize(10);
        int column = tracker.periods().indexOf(Q2);
        assertThat(tracker.cells()).allSatisfy(row -> {
            assertThat(row.get(column).state()).isEqualTo(Tracker.State.ACCEPTED);
            assertThat(row.get(column).due()).contains(LocalDate.of(2025, 10, 31));
        });
        assertThat(r01()).isEqualTo(3650);
        Cube cube = workspace.observations().cube("riia").orElseThrow();
        assertThat(workspace.observations().cube("riia")).containsSame(cube);
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void a_later_file_makes_new_versions_only_where_it_differs() throws Exception {
        String derby = text("derby.csv");
        workspace.run(Mode.ACCEPT, "q1.csv", bytes(quarterBefore(derby)));
        workspace.run(Mode.ACCEPT, "q2.csv", bytes(derby));
        String corrected = derby.replace("R01,Total,3650", "R01,Total,3651")
                + quarterBefore(derby).lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        assertThat(workspace.run(Mode.ACCEPT, "both.csv", bytes(corrected)).unchanged()).isEqualTo(1);
        assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q1-v1 accepted", V1 + " superseded", V2 + " accepted");
        assertThat(r01()).isEqualTo(3651);
        assertThat(workspace.run(Mode.ACCEPT, "again.csv", bytes(corrected)).outcome()).isEqualTo(Outcome.ALREADY_RECEIVED);

        workspace.submissions().withdraw(OpenWorkspace.ACTOR, V2);
        assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q1-v1 accepted", V1 + " accepted", V2 + " withdrawn");
        assertThat(r01()).isEqualTo(3650);
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void what_a_later_area_has_released_stays() throws Exception {
        workspace.run(Mode.ACCEPT, "q2.csv", bytes(text("derby.csv")));
        ServiceRegistration<ReturnStage> stage = context.registerService(ReturnStage.class, V1::equals, null);
        try {
            Submissions submissions = workspace.submissions();
            assertThatThrownBy(() -> submissions.withdraw(OpenWorkspace.ACTOR, V1)).isInstanceOf(DecisionException.class)
                    .hasMessageContaining("released");
        } finally {
            stage.unregister();
        }
        assertThat(workspace.submissions().withdraw(OpenWorkspace.ACTOR, V1).id()).isEqualTo(V1);
        assertThat(r01()).isEqualTo(Cube.ABSENT);
    }

    @Test
    void a_clock_that_is_offered_decides_what_is_late() throws Exception {
        workspace.run(Mode.ACCEPT, "q1.csv", bytes(quarterBefore(text("derby.csv"))));
        assertThat(stateOnDay("2025-10-31T09:00:00Z")).isEqualTo(Tracker.State.DUE);
        assertThat(stateOnDay("2025-11-01T09:00:00Z")).isEqualTo(Tracker.State.LATE);
    }

    private Tracker.State stateOnDay(String time) throws InterruptedException {
        ServiceRegistration<Clock> clock = context.registerService(Clock.class, Clock.fixed(Instant.parse(time), ZoneOffset.UTC), null);
        try {
            Tracker tracker = workspace.submissions().tracker("riia");
            return tracker.cells().get(0).get(tracker.periods().indexOf(Q2)).state();
        } finally {
            clock.unregister();
        }
    }
}
