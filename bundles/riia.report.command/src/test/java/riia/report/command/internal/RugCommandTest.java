// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.UnknownException;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.OutletException;
import riia.report.Reports;
import riia.testkit.TypedCommand;

class RugCommandTest {

    private static final Map<String, String> ASKED = Map.of("--dataset", "riia", "--period", "2025-26-Q2", "--out", "rug.html");

    @Test
    void writes_the_members_rug_where_the_user_stands_and_says_where() throws Exception {
        TypedCommand call = TypedCommand.options(ASKED);
        assertThat(new RugCommand(reports((query, target) -> {
            assertThat(query).isEqualTo(ComparisonQuery.members("riia", Period.parse("2025-26-Q2")));
            assertThat(target).isEqualTo(Path.of("/here/rug.html"));
        })).run(call)).isZero();
        assertThat(call.said()).isEqualToIgnoringNewLines(Path.of("/here/rug.html").toString());
    }

    @Test
    void what_is_not_known_is_usage_and_what_may_not_be_is_refused() {
        assertThatThrownBy(() -> run(ASKED, new UnknownException("No dataset"))).isInstanceOf(UsageException.class)
                .hasMessage("No dataset");
        assertThatThrownBy(() -> run(ASKED, new IllegalArgumentException("there is .html"))).isInstanceOf(UsageException.class)
                .hasMessage("there is .html");
        assertThatThrownBy(() -> run(ASKED, new OutletException("no figures"))).isInstanceOf(RefusedException.class)
                .hasMessage("no figures");
        assertThatThrownBy(() -> run(Map.of("--dataset", "riia", "--period", "now", "--out", "rug.html"), null))
                .isInstanceOf(UsageException.class).hasMessageContaining("'now' is no period");
    }

    private static void run(Map<String, String> options, RuntimeException failure) throws Exception {
        new RugCommand(reports((query, target) -> {
            throw failure;
        })).run(TypedCommand.options(options));
    }

    private interface Writing {
        void rug(ComparisonQuery query, Path target);
    }

    private static Reports reports(Writing writing) {
        return new Reports() {

            @Override
            public java.util.List<riia.report.PackKind> packs() {
                return java.util.List.of();
            }

            @Override
            public java.util.List<String> packFormats() {
                return java.util.List.of();
            }

            @Override
            public java.util.List<Path> packOfEach(riia.base.Actor actor, riia.report.PackRequest request, Path target, riia.base.Progress progress) {
                throw new UnsupportedOperationException("not asked here");
            }

            @Override
            public void pack(riia.base.Actor actor, riia.report.PackRequest request, java.nio.file.Path target) {
                throw new UnsupportedOperationException("not asked here");
            }
            @Override
            public List<String> rugFormats() {
                return List.of("html");
            }

            @Override
            public void rug(Actor actor, ComparisonQuery query, Path target) {
                writing.rug(query, target);
            }
        };
    }
}
