// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.itest.indicator.OpenWorkspace.text;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

/** The area's commands, as {@code bin/riia} calls them. */
class CommandsIT extends InWorkspace {

    private static final String ID = "riia-831-2025-26-Q2-v1";

    private void file(String name, String content) throws Exception {
        Files.writeString(files.resolve(name), content);
    }

    @Test
    void import_confirms_what_it_kept_line_by_line() throws Exception {
        file("derby.csv", text("derby.csv"));
        file("rutland.csv", text("rutland.csv"));
        assertThat(riia("import", "derby.csv", "rutland.csv", "--accept")).as(() -> err).isZero();
        assertThat(out.lines()).startsWith("accepted " + ID, "accepted riia-857-2025-26-Q2-v1");
        assertThat(riia("import", "derby.csv", "--accept")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).contains("already received");
    }

    @Test
    void import_prints_every_problem_and_nothing_else_as_csv() throws Exception {
        file("derby.csv", text("derby.csv").replace("R01,Total,3650", "R01,Total,n.k.").replace("R04,Total,830", "R04,Total,8.5"));
        assertThat(riia("import", "derby.csv", "--format", "csv")).isEqualTo(1);
        assertThat(out.lines().findFirst()).contains("severity,rule,file,sheet,row,column,authority,indicator,period,found,expected,message");
        assertThat(out.lines().filter(line -> line.startsWith("error,")).map(line -> line.split(","))
                .map(cells -> cells[1] + " " + cells[4] + " " + cells[5] + " " + cells[9]))
                .containsExactly("not-a-number 2 number n.k.", "fractional 16 number 8.5");
        assertThat(err).contains("received " + ID);
        assertThat(riia("submission", ID, "--problems", "--format", "csv")).isZero();
        assertThat(out.lines().filter(line -> line.startsWith("error,"))).hasSize(2);
        assertThat(riia("accept", ID)).isEqualTo(1);
        assertThat(err).contains("2 errors");
    }

    @Test
    void decisions_and_lists() throws Exception {
        file("derby.csv", text("derby.csv"));
        file("corrected.csv", text("derby.csv").replace("R01,Total,3650", "R01,Total,3651"));
        riia("import", "derby.csv");
        assertThat(riia("query", ID)).isZero();
        assertThat(riia("accept", ID)).isZero();
        assertThat(out).isEqualTo("accepted " + ID + "\n");
        riia("import", "corrected.csv", "--accept");
        assertThat(riia("submission", "riia-831-2025-26-Q2-v2", "--diff", "--format", "csv")).isZero();
        assertThat(out.lines()).containsExactly("indicator,breakdown,part,before,now,difference,note", "R01,Total,number,3650,3651,1,");
        assertThat(riia("withdraw", "riia-831-2025-26-Q2-v2")).isZero();
        assertThat(riia("submissions", "--format", "csv")).isZero();
        assertThat(out.lines().findFirst()).contains("id,dataset,authority,authority_name,period,version,status,derived,received,"
                + "received_by,errors,warnings,file,sha256");
        assertThat(out.lines().skip(1)).hasSize(2).allSatisfy(line -> assertThat(line).contains(",831,Derby,2025-26-Q2,", ",accepted,"));
        assertThat(riia("submissions", "--status", "late", "--period", "2025-26-Q2", "--format", "csv")).isZero();
        assertThat(out.lines().skip(1)).hasSize(9).allSatisfy(line -> assertThat(line).startsWith(",riia,"));
        assertThat(riia("reject", ID, "--reason", "too late")).isEqualTo(1);
        assertThat(err).contains("is accepted");
    }

    @Test
    void wrong_use_is_told_apart() throws Exception {
        assertThat(riia("import", "nowhere.csv")).isEqualTo(2);
        file("derby.csv", text("derby.csv"));
        assertThat(riia("import", "derby.csv", "--dataset", "nope")).isEqualTo(2);
        assertThat(err).contains("riia", "dfe");
        assertThat(riia("import", "derby.csv", "--period", "Q2")).isEqualTo(2);
        assertThat(riia("import", "derby.csv", "--check-only", "--accept")).isEqualTo(2);
        assertThat(riia("accept", "riia-1")).isEqualTo(2);
        assertThat(riia("reject", ID)).isEqualTo(2);
        assertThat(riia("submissions", "--status", "lost")).isEqualTo(2);
        assertThat(workspace.stored()).isEmpty();
    }

    @Test
    void datasets_are_listed_with_their_fields() throws Exception {
        assertThat(riia("datasets", "--format", "csv")).isZero();
        assertThat(out.lines().findFirst()).contains("id,name,version,period_type,indicators,sensitivity,clause");
        assertThat(out.lines().skip(1).map(line -> line.split(",")[0])).isSorted().contains("dfe", "riia", "socialcare", "workforce");
        assertThat(riia("datasets", "riia")).isZero();
        assertThat(out).contains("R24");
        assertThat(riia("datasets", "nope")).isEqualTo(2);
    }

    @Test
    void init_binds_labels_and_fills_a_workspace() throws Exception {
        assertThat(riia("init", "--region", "atlantis", "x")).isEqualTo(2);
        assertThat(err).contains("east-midlands");
        assertThat(riia("init", "--region", "east-midlands", "x", "--sample")).as(() -> err).isZero();
        assertThat(workspace.service(riia.store.Workspace.class).identity().label()).contains("SYNTHETIC SAMPLE");
        assertThat(riia("submissions", "--all", "--dataset", "riia", "--format", "csv")).isZero();
        assertThat(out.lines()).hasSize(1 + 2142);
        assertThat(riia("submissions", "--dataset", "riia", "--format", "csv")).isZero();
        assertThat(out.lines()).hasSize(1 + 140);
        assertThat(workspace.troubles()).isEmpty();
    }
}
