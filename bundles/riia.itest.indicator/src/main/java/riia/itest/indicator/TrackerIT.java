// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.itest.indicator.OpenWorkspace.bytes;
import static riia.itest.indicator.OpenWorkspace.quarterBefore;
import static riia.itest.indicator.OpenWorkspace.text;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Return;
import riia.indicator.Tracker;
import riia.indicator.spi.ReturnRules;

/** A return from due to undone, as a coordinator types it, on a day that the test says it is. */
class TrackerIT extends InWorkspace {

    private static final String V1 = "riia-831-2025-26-Q2-v1";
    private static final String V2 = "riia-831-2025-26-Q2-v2";
    private static final String[] DERBY = {"--dataset", "riia", "--authority", "Derby", "--period", "2025-26-Q2"};

    private final MovedClock clock = new MovedClock("2025-10-31");
    private ServiceRegistration<Clock> offered;
    @Override
    @BeforeEach
    void open() throws Exception {
        offered = context.registerService(Clock.class, clock, null);
        super.open();
        workspace.run(Mode.ACCEPT, "q1.csv", bytes(quarterBefore(text("derby.csv"))));
    }

    @Override
    @AfterEach
    void close() throws Exception {
        super.close();
        offered.unregister();
    }

    private int riia(String command, String[] of, String... more) throws Exception {
        String[] all = new String[1 + of.length + more.length];
        all[0] = command;
        System.arraycopy(of, 0, all, 1, of.length);
        System.arraycopy(more, 0, all, 1 + of.length, more.length);
        return riia(all);
    }

    private String state() throws InterruptedException {
        return workspace.submissions().tracker("riia").cell(new Return("riia", new AreaCode("831"), Period.parse("2025-26-Q2")))
                .orElseThrow().state().label();
    }

    @Test
    void a_return_is_due_late_promised_received_queried_corrected_compared_accepted_and_undone() throws Exception {
        assertThat(state()).isEqualTo("due");
        clock.moveTo("2025-11-03");
        assertThat(state()).isEqualTo("late");
        assertThat(riia("promise", DERBY, "--until", "2025-11-10", "--reason", "new system")).as(() -> err).isZero();
        assertThat(riia("contact", "add", "--authority", "831", "--role", "data-lead", "--name", "Jo Smith", "--email", "jo@derby.example",
                "--from", "2020-01-01")).as(() -> err).isZero();
        assertThat(riia("chase", "--period", "2025-26-Q2", "--authority", "Derby", "--format", "csv")).as(() -> err).isZero();
        assertThat(out.lines()).containsExactly("dataset,authority,authority_name,period,due,days_late,promised,role,name,email,subject",
                "riia,831,Derby,2025-26-Q2,2025-10-31,3,2025-11-10,data-lead,Jo Smith,jo@derby.example,"
                        + "\"Derby: RIIA quarterly indicators, 2025-26-Q2, has not arrived\"");
        assertThat(err).contains("Dear Jo Smith", "promised for 10 November 2025 (new system)");

        Files.writeString(files.resolve("derby.csv"), text("derby.csv"));
        Files.writeString(files.resolve("corrected.csv"), text("derby.csv").replace("R01,Total,3650,,", "R01,Total,3605,,counted anew"));
        assertThat(riia("import", "derby.csv")).isZero();
        assertThat(state()).isEqualTo("received");
        assertThat(riia("query", V1)).isZero();
        assertThat(state()).isEqualTo("queried");
        assertThat(riia("import", "corrected.csv")).isZero();
        assertThat(riia("submission", V2, "--diff", "--format", "csv")).isZero();
        assertThat(out.lines()).containsExactly("indicator,breakdown,part,before,now,difference,note",
                "R01,Total,number,3650,3605,-45,counted anew", "R01,Total,note,,counted anew,,");
        assertThat(riia("submission", V1, "--diff", "--against", V2, "--format", "csv")).isZero();
        assertThat(out).contains("R01,Total,number,3605,3650,45,counted anew");
        assertThat(riia("accept", V2)).isZero();
        assertThat(state()).isEqualTo("accepted");
        assertThat(riia("undo", V2)).isZero();
        assertThat(out).isEqualTo("received " + V2 + "\n");
        assertThat(state()).isEqualTo("received");
        assertThat(riia("undo", V2)).isEqualTo(1);

        assertThat(riia("submission", V2, "--history", "--format", "csv")).isZero();
        assertThat(out.lines().skip(1).map(line -> line.split(",")).map(cells -> cells[1] + " " + cells[4]))
                .containsExactly("2 received", "2 accepted", "2 undone", "1 received", "1 queried");
        assertThat(workspace.journal().stream().map(one -> one.what() + " " + one.subject().id()))
                .contains("promised riia-831-2025-26-Q2", "asked for riia-831-2025-26-Q2", "undone " + V2);
        assertThat(workspace.journal().toString()).doesNotContain("jo@derby").doesNotContain("Smith");
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void nil_returns_exceptions_and_ended_notes_are_kept_over_a_restart_and_never_late() throws Exception {
        clock.moveTo("2025-11-03");
        assertThat(riia("nil", DERBY, "--reason", "nothing happened")).as(() -> err).isZero();
        assertThat(out).isEqualTo("nil riia-831-2025-26-Q2\n");
        assertThat(riia("exception", "add", "--authority", "Rutland", "--from", "2025-10-01", "--agreed-by",
                "EM DCS group", "--reason", "in intervention", "--format", "csv")).as(() -> err).isZero();
        assertThat(out.lines().skip(1).findFirst().orElse("")).startsWith("1,857,Rutland,,2025-10-01,,EM DCS group,in intervention,2025-11-03T12:00:00Z,");
        workspace.restart(7);
        assertThat(state()).isEqualTo("nil return");
        assertThat(riia("reminders", "--days", "0", "--format", "csv")).as(() -> err).isZero();
        assertThat(out.lines().skip(1).filter(line -> line.contains("2025-26-Q2"))).hasSize(8)
                .allSatisfy(line -> assertThat(line).contains(",late,2025-10-31,true,-3,"));
        assertThat(riia("nil", DERBY, "--undo")).isZero();
        assertThat(state()).isEqualTo("late");
        assertThat(riia("exception", "end", "1", "--on", "2025-10-30")).as(() -> err).isZero();
        assertThat(riia("exception", "end", "9", "--on", "2025-10-30")).isEqualTo(2);
        assertThat(riia("submissions", "--status", "late", "--period", "2025-26-Q2", "--format", "csv")).isZero();
        assertThat(out.lines().skip(1)).hasSize(10);
        assertThat(riia("nil", DERBY, "--reason", "see A123456789012")).isEqualTo(1);
        assertThat(err).contains("UPN-shaped values").doesNotContain("A1234");
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void due_dates_fall_on_the_last_working_day_by_englands_calendar() throws Exception {
        // Worked by hand. A month after: 31 July 2022 and 30 April 2023 are Sundays, 31 January 2026 a Saturday.
        assertThat(due("2022-23-Q1")).isEqualTo("2022-07-29");
        assertThat(due("2022-23-Q4")).isEqualTo("2023-04-28");
        assertThat(due("2025-26-Q3")).isEqualTo("2026-01-30");
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("riia.region", "east-midlands", Constants.SERVICE_RANKING, 100));
        ServiceRegistration<ReturnRules> rules = context.registerService(ReturnRules.class, new ReturnRules("riia", "2", 1, "",
                new ReturnRules.Due(2, false), Optional.empty(), List.of(), Map.of()), properties);
        try {
            // Two months after: Monday 31 August 2026 is the summer bank holiday, and Monday 31 May 2027 the spring one;
            // in 2022 the spring holiday had moved into June, so that Tuesday 31 May was a working day.
            assertThat(due("2026-27-Q1")).isEqualTo("2026-08-28");
            assertThat(due("2026-27-Q4")).isEqualTo("2027-05-28");
            assertThat(due("2021-22-Q4")).isEqualTo("2022-05-31");
        } finally {
            rules.unregister();
        }
    }

    private String due(String quarter) throws Exception {
        Period period = Period.parse(quarter);
        String code = quarter.substring(0, 4) + quarter.substring(5, 7) + ",Financial year " + quarter.substring(8);
        workspace.run(Mode.ACCEPT, quarter + ".csv", bytes(text("derby.csv").replace("202526,Financial year Q2", code)));
        return workspace.submissions().tracker("riia").cell(new Return("riia", new AreaCode("831"), period)).flatMap(Tracker.Cell::due)
                .map(LocalDate::toString).orElse("");
    }
}
