// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.command.spi.UsageException;

class ArgumentsTest {

    private static final Described IMPORT = Described.of(Map.of("riia.command.name", "import", "riia.command.summary", "reads files",
            "riia.command.workspace", true, "riia.command.operands", new String[] {"FILE...  files to read"},
            "riia.command.options", new String[] {"--period P (required)  such as 2025-26-Q2", "--accept  accepts at once"},
            "riia.command.notes", "One file, one transaction.")).orElseThrow();

    private static final Described REGION_USE = Described.of(Map.of("riia.command.name", "region use",
            "riia.command.summary", "binds", "riia.command.operands", new String[] {"ID  a region"})).orElseThrow();

    @Test
    void options_stand_anywhere_and_also_with_an_equals_sign() throws UsageException {
        Arguments arguments = Arguments.parse(IMPORT, List.of("a.csv", "--period=2025-26-Q2", "b.csv", "--accept", "--format", "json"));
        assertThat(arguments.operands()).containsExactly("a.csv", "b.csv");
        assertThat(arguments.values()).containsEntry("--period", "2025-26-Q2");
        assertThat(arguments.flags()).containsExactly("--accept");
        assertThat(arguments.format()).isEqualTo(ReportFormat.JSON);
    }

    @Test
    void an_option_may_be_given_several_times_where_its_label_says_so() throws UsageException {
        Described command = Described.of(Map.of("riia.command.name", "import", "riia.command.summary", "reads", "riia.command.operands",
                new String[] {"FILE...  files"}, "riia.command.options", new String[] {"--setting KEY=VALUE...  tells"})).orElseThrow();
        Arguments arguments = Arguments.parse(command, List.of("--setting", "a=1", "x.csv", "--setting=b=2"));
        assertThat(arguments.values()).containsEntry("--setting", "a=1\nb=2");
        assertThat(arguments.operands()).containsExactly("x.csv");
        assertThatThrownBy(() -> Arguments.parse(IMPORT, List.of("a.csv", "--period", "1", "--period", "2"))).isInstanceOf(UsageException.class);
    }

    @Test
    void a_missing_required_option_is_wrong_use_and_is_named() {
        assertThatThrownBy(() -> Arguments.parse(IMPORT, List.of("a.csv"))).isInstanceOf(UsageException.class)
                .hasMessageContaining("--period");
    }

    @Test
    void an_unknown_option_is_wrong_use_and_is_named() {
        assertThatThrownBy(() -> Arguments.parse(IMPORT, List.of("a.csv", "--period", "x", "--nonsense")))
                .isInstanceOf(UsageException.class).hasMessageContaining("--nonsense");
    }

    @Test
    void a_surplus_operand_is_wrong_use() {
        assertThatThrownBy(() -> Arguments.parse(REGION_USE, List.of("london", "kent"))).isInstanceOf(UsageException.class)
                .hasMessageContaining("kent");
    }

    @Test
    void a_missing_operand_is_wrong_use() {
        assertThatThrownBy(() -> Arguments.parse(REGION_USE, List.of())).isInstanceOf(UsageException.class)
                .hasMessageContaining("ID");
    }

    @Test
    void an_unknown_format_is_wrong_use() {
        assertThatThrownBy(() -> Arguments.parse(REGION_USE, List.of("london", "--format", "xml")))
                .isInstanceOf(UsageException.class).hasMessageContaining("table, csv or json");
    }

    @Test
    void help_is_given_whatever_else_is_missing() throws UsageException {
        assertThat(Arguments.parse(IMPORT, List.of("--help")).help()).isTrue();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Help.of(IMPORT, out);
        out.flush();
        assertThat(text.toString().lines().findFirst().orElse("")).contains("FILE...").doesNotContain("files to read");
        assertThat(text.toString()).contains("riia import", "FILE", "files to read", "--period", "such as 2025-26-Q2", "One file, one");
    }

    @Test
    void the_longer_name_wins() {
        assertThat(REGION_USE.begins(List.of("region", "use", "london"))).isTrue();
        assertThat(REGION_USE.begins(List.of("region"))).isFalse();
        assertThat(REGION_USE.workspace()).isTrue();
        assertThat(REGION_USE.operands().get(0).needed()).isTrue();
    }

    @Test
    void a_description_that_cannot_be_read_says_how_one_looks() {
        Map<String, Object> wrong = Map.of("riia.command.name", "x", "riia.command.options", new String[] {"period"});
        assertThatThrownBy(() -> Described.of(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("two spaces");
    }
}
