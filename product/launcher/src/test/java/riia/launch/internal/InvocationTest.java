// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import riia.launch.internal.Invocation.Kind;

class InvocationTest {

    @ParameterizedTest
    @CsvSource({
        "--workspace w import f.csv --accept",
        "import --workspace w f.csv --accept",
        "import f.csv --accept --workspace=w",
    })
    void takes_the_workspace_out_wherever_it_stands(String line) {
        Invocation invocation = Invocation.of(line.split(" "));
        assertThat(invocation.workspace()).contains("w");
        assertThat(invocation.arguments()).containsExactly("import", "f.csv", "--accept");
    }

    @ParameterizedTest
    @CsvSource({
        "import f.csv, STORE",
        "--format csv submissions, STORE",
        "--format=csv submissions, STORE",
        "region use london, STORE",
        "region, STORE",
        "regions, ANYWHERE",
        "--format json datasets, ANYWHERE",
        "plugins pack d --out f.jar, ANYWHERE",
        "import --help, HELP",
        "help, HELP",
        "--version, VERSION",
        "restore f, ALONE",
        "encrypt, ALONE",
        "passphrase change, ALONE",
        "passphrase, HELP",
        "init --region london d, INIT",
        "init d --region=london --sample, INIT",
        "init d, HELP",
        "init --region london, HELP",
        "init --region london d e, HELP",
    })
    void knows_what_kind_of_process_a_command_needs(String line, Kind kind) {
        assertThat(Invocation.of(line.split(" ")).kind()).isEqualTo(kind);
    }

    @Test
    void opens_the_window_when_there_is_no_command() {
        assertThat(Invocation.of().kind()).isEqualTo(Kind.WINDOW);
        assertThat(Invocation.of("--workspace", "w").kind()).isEqualTo(Kind.WINDOW);
    }

    @Test
    void reads_where_and_for_whom_init_makes_a_workspace() {
        Invocation invocation = Invocation.of("init", "--sample", "--region", "london", "here");
        assertThat(invocation.newWorkspace()).contains("here");
        assertThat(invocation.region()).contains("london");
    }

    @Test
    void takes_the_passphrase_file_out_wherever_it_stands() {
        for (String line : new String[] {"--passphrase-file f accept x", "accept --passphrase-file=f x", "accept x --passphrase-file f"}) {
            Invocation invocation = Invocation.of(line.split(" "));
            assertThat(invocation.passphraseFile()).contains("f");
            assertThat(invocation.arguments()).containsExactly("accept", "x");
        }
        assertThat(Invocation.of("--passphrase-file", "f").kind()).isEqualTo(Kind.WINDOW);
        assertThatThrownBy(() -> Invocation.of("accept", "--passphrase-file")).isInstanceOf(WrongUse.class).hasMessageContaining("a file");
    }

    @Test
    void encrypts_what_init_makes_when_told_so_or_given_a_passphrase() {
        assertThat(Invocation.of("init", "--region", "london", "d").encrypted()).isFalse();
        assertThat(Invocation.of("init", "--region", "london", "--encrypted", "d").encrypted()).isTrue();
        assertThat(Invocation.of("init", "--region", "london", "d", "--passphrase-file", "f").encrypted()).isTrue();
    }

    @Test
    void wants_a_folder_after_workspace() {
        assertThatThrownBy(() -> Invocation.of("import", "--workspace")).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> Invocation.of("--workspace=", "import")).isInstanceOf(WrongUse.class);
    }
}
