// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

/** Files of shapes that no dataset declares, as {@code bin/riia} takes them. */
class AnyShapeIT extends InWorkspace {

    private static final String JULY = "Our figures 2025-26 Q1\n\nCouncil,Calls,Re-refs\nDerby,50,7\n";
    private static final String OCTOBER = "Our figures 2025-26 Q2\n\nCouncil,Calls,Re-refs\nDerby,60,8\n";
    private static final String MAPPING = """
            {
              "dataset": "riia",
              "name": "Derby wide",
              "rows": {"headerFrom": 3},
              "orientation": "row per authority",
              "authority": [{"heading": "Council"}],
              "period": {"from": [{"cell": "A1"}]},
              "columns": [{"heading": "Calls", "indicator": "R01"}, {"heading": "Re-refs", "indicator": "R03"}]
            }
            """;

    private void file(String name, String content) throws Exception {
        Files.createDirectories(files.resolve(name).getParent());
        Files.writeString(files.resolve(name), content);
    }

    @Test
    void a_preview_shows_what_was_found_and_keeps_nothing() throws Exception {
        file("wide.csv", "Return Q2 2025/26;;\n\nAuthority;R01;R03 - Repeat referrals\nDerby1;60;8\nLeicester;70;9\n");

        assertThat(riia("import", "--preview", "wide.csv")).isZero();
        assertThat(out).contains("wide.csv: csv", "4  Derby1 | 60 | 8", "row 3 names 2 indicators of riia; column A holds 2 authorities; period 2025-26-Q2"
                + " from the title in A1");
        assertThat(workspace.stored()).isEmpty();
        assertThat(riia("import", "--preview", "wide.csv", "--setting", "delimiter=comma", "--format", "csv")).isZero();
        assertThat(out).startsWith("file,sheet,dataset,layout,score,saved,reasons").doesNotContain("column A holds 2 authorities");
        assertThat(riia("import", "wide.csv", "--setting", "colour=blue")).isEqualTo(2);
        assertThat(err).contains("colour", "delimiter");
    }

    @Test
    void a_mapping_is_used_remembered_listed_shared_and_forgotten() throws Exception {
        file("july.csv", JULY);
        file("october.csv", OCTOBER);
        file("derby.riia-mapping.json", MAPPING);

        assertThat(riia("import", "july.csv")).isEqualTo(1);
        assertThat(riia("import", "july.csv", "--mapping", "derby.riia-mapping.json", "--accept")).isZero();
        assertThat(out).contains("accepted riia-831-2025-26-Q1-v1");
        assertThat(riia("mapping", "add", "derby.riia-mapping.json")).isEqualTo(2);
        assertThat(riia("mapping", "add", "derby.riia-mapping.json", "--sender", "831", "--like", "july.csv")).isZero();
        assertThat(out.strip()).isEqualTo("saved 831-derby-wide");
        assertThat(riia("import", "october.csv", "--accept")).isZero();
        assertThat(out).contains("accepted riia-831-2025-26-Q2-v1");
        assertThat(riia("mapping", "list", "--format", "csv")).isZero();
        assertThat(out).contains("831-derby-wide,831,Derby wide,riia,row per authority");
        assertThat(riia("mapping", "export", "831-derby-wide")).isZero();
        file("again.riia-mapping.json", out);
        assertThat(riia("mapping", "remove", "831-derby-wide")).isZero();
        assertThat(riia("mapping", "add", "again.riia-mapping.json")).isZero();
        assertThat(riia("mapping", "export", "nobody")).isEqualTo(2);
        assertThat(workspace.journal()).extracting(one -> one.what() + " " + one.subject().kind()).contains("saved mapping", "removed mapping");
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void a_mapping_that_is_wrong_is_named_with_its_line() throws Exception {
        file("july.csv", JULY);
        file("bad.riia-mapping.json", MAPPING.replace("\"orientation\": \"row per authority\"", "\"orientation\": \"askew\""));
        file("strange.riia-mapping.json", MAPPING.replace("R03", "R99"));

        assertThat(riia("import", "july.csv", "--mapping", "bad.riia-mapping.json")).isEqualTo(2);
        assertThat(err).contains("bad.riia-mapping.json: line 5: 'orientation' is 'askew'");
        assertThat(riia("import", "july.csv", "--mapping", "strange.riia-mapping.json")).isEqualTo(2);
        assertThat(err).contains("R99");
    }

    @Test
    void a_folder_is_imported_to_its_end_whatever_one_file_is() throws Exception {
        file("returns/a.csv", "nothing that anybody knows\n");
        file("returns/b.csv", "LA,Quarter,R01,R02\nDerby,2025-26 Q2,5,4\n");
        file("returns/856/c.csv", "LA,Quarter,R01,R02\nLeicester,2025-26 Q2,5,4\n");

        assertThat(riia("import", "returns")).isEqualTo(1);
        assertThat(err).contains("a.csv: cannot be read", "b.csv: 1 received", "2 files: 1 kept, 0 already received, 0 refused, 1 not readable");
        assertThat(riia("import", "returns", "--sub-folders")).isEqualTo(1);
        assertThat(err).contains("b.csv: already received", "c.csv: 1 received", "3 files: 1 kept, 1 already received");
        assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q2-v1 received", "riia-856-2025-26-Q2-v1 received");
    }
}
