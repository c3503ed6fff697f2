// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static riia.itest.indicator.OpenWorkspace.bytes;
import static riia.itest.indicator.OpenWorkspace.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import riia.base.Problem;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;

/** Each broken file does what the commands' description says, and leaves nothing behind that it should not. */
class BrokenFilesIT extends InWorkspace {

    /** A broken file, the rule that finds it, and the row and column where it stands. */
    record Broken(String name, byte[] bytes, String rule, int row, String column) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> unreadable() throws Exception {
        String derby = text("derby.csv");
        return Stream.of(
                new Broken("empty.csv", new byte[0], "empty", 0, null),
                new Broken("torn row.csv", bytes(derby.replace("R01,Total,3650,,", "R01,Total")), "torn-row", 2, null),
                new Broken("open quote.csv", bytes(derby.replace("831,Derby,E06000015,R01", "831,\"Derby,E06000015,R01")), "torn-row", 2, null),
                new Broken("no such character.csv", derby.replace("R01,Total,3650,,", "R01,Total,3650,,\u0081").getBytes(ISO_8859_1), "encoding", 2, null),
                new Broken("torn UTF-16.csv", Arrays.copyOf(derby.getBytes(UTF_16), 2 * derby.length() + 1), "encoding", 37, null),
                new Broken("another table.csv", bytes("name,colour\nplum,blue\n"), "layout", 0, null));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_read_leaves_nothing(Broken broken) throws Exception {
        for (Mode mode : Mode.values()) {
            ImportReport report = workspace.run(mode, broken.name(), broken.bytes());
            assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(report.problems()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.rule()).isEqualTo(broken.rule());
                assertThat(one.place().row().orElse(0)).isEqualTo(broken.row());
            });
            assertThat(report.successful()).isFalse();
        }
        assertThat(workspace.stored()).isEmpty();
        assertThat(workspace.journal()).isEmpty();
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void identifying_content_leaves_time_sender_hash_and_column() throws Exception {
        String derby = text("derby.csv").lines().map(line -> line + ",A123456789012\n").collect(Collectors.joining())
                .replace("note,A123456789012", "note,UPN");
        ImportReport report = workspace.run(Mode.ACCEPT, "Jo Smith.csv", bytes(derby));
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems()).extracting(Problem::rule).containsOnly("identifying");
        assertThat(report.problems().get(0).place().column()).contains("UPN");
        assertThat(workspace.stored()).isEmpty();
        assertThat(workspace.journal()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("refused");
            assertThat(one.actor()).isEqualTo(OpenWorkspace.ACTOR);
            assertThat(one.subject().id()).isEqualTo(report.sha256());
            assertThat(one.after().orElseThrow()).contains("UPN").doesNotContain("A123456789012");
            assertThat(one.toString()).doesNotContain("Smith").doesNotContain("A123456789012");
        });
        assertThat(workspace.troubles()).isEmpty();
    }

    static Stream<Broken> wrong() throws Exception {
        String derby = text("derby.csv");
        String row2 = derby.lines().skip(1).findFirst().orElseThrow();
        return Stream.of(
                new Broken("code against name.csv", bytes(derby.replaceFirst("831,Derby,", "830,Derby,")), "code-name", 2, null),
                new Broken("text for a number.csv", bytes(derby.replace("R01,Total,3650", "R01,Total,about 3650")), "not-a-number", 2, "number"),
                new Broken("negative.csv", bytes(derby.replace("R01,Total,3650", "R01,Total,-5")), "negative", 2, "number"),
                new Broken("fraction.csv", bytes(derby.replace("R01,Total,3650", "R01,Total,36.5")), "fractional", 2, "number"),
                new Broken("sources do not sum.csv", bytes(derby.replace("R02,Individual,69,946", "R02,Individual,68,946")), "sources", 3, "number"),
                new Broken("duplicate row.csv", bytes(derby.strip() + "\n" + row2 + "\n"), "duplicate", 37, null),
                new Broken("part above whole.csv", bytes(derby.replace("R14,Total,7,60", "R14,Total,17,60")), "r14-r13", 0, "number"),
                new Broken("another denominator.csv", bytes(derby.replace("R14,Total,7,60", "R14,Total,7,61")), "denominator", 0, "denominator"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void errors_in_content_are_kept_with_their_places_but_accepted_nowhere(Broken broken) throws Exception {
        ImportReport refused = workspace.run(Mode.ACCEPT, broken.name(), broken.bytes());
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(workspace.stored()).isEmpty();
        assertThat(workspace.journal()).isEmpty();

        ImportReport received = workspace.run(Mode.RECEIVE, broken.name(), broken.bytes());
        assertThat(received.outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(received.successful()).isFalse();
        Problem error = received.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
        assertThat(error.rule()).isEqualTo(broken.rule());
        assertThat(error.expected()).isNotBlank();
        if (broken.row() > 0) {
            assertThat(error.place().row()).hasValue(broken.row());
        }
        if (broken.column() != null) {
            assertThat(error.place().column()).contains(broken.column());
        }
        Submissions submissions = workspace.submissions();
        assertThat(submissions.list(Submissions.Filter.ALL)).singleElement().satisfies(one -> {
            assertThat(one.authority().code()).isEqualTo("831");
            assertThat(one.status()).isEqualTo(Status.RECEIVED);
            assertThat(one.errors()).isPositive();
            assertThat(submissions.problems(one.id())).containsExactlyInAnyOrderElementsOf(received.problems());
        });
        assertThat(workspace.observations().cube("riia").orElseThrow().authorities()).isEmpty();
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void five_hundred_mistakes_are_all_kept() throws Exception {
        StringBuilder file = new StringBuilder(text("derby.csv").lines().findFirst().orElseThrow()).append('\n');
        for (String name : OpenWorkspace.MEMBERS.values()) {
            text(name).lines().skip(1).forEach(line -> {
                file.append(line.replaceFirst(",(R\\d\\d,[^,]*),\\d+,", ",$1,n.k.,")).append('\n');
                file.append(OpenWorkspace.quarterBefore(line).replaceFirst(",(R\\d\\d,[^,]*),\\d+,", ",$1,n.k.,")).append('\n');
            });
        }
        ImportReport report = workspace.run(Mode.RECEIVE, "all wrong.csv", bytes(file.toString()));
        assertThat(report.problems()).filteredOn(one -> one.rule().equals("not-a-number")).hasSize(700);
        long kept = 0;
        for (var one : report.submissions()) {
            kept += workspace.submissions().problems(one.id()).stream().filter(problem -> problem.rule().equals("not-a-number")).count();
        }
        assertThat(kept).isEqualTo(700);
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void partial_accepts_the_clean_returns_of_a_file_and_keeps_the_others() throws Exception {
        String file = text("derby.csv").replace("R01,Total,3650", "R01,Total,n.k.")
                + text("rutland.csv").lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        ImportReport report = workspace.run(Mode.ACCEPT_CLEAN, "two.csv", bytes(file));
        assertThat(report.outcome()).isEqualTo(Outcome.PARTLY_ACCEPTED);
        assertThat(report.successful()).isFalse();
        assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q2-v1 received", "riia-857-2025-26-Q2-v1 accepted");
    }
}
