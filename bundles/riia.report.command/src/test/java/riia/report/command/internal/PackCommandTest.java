// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.OutletException;
import riia.report.PackKind;
import riia.report.PackRequest;
import riia.report.Reports;
import riia.testkit.TypedCommand;

class PackCommandTest {

    private static final Map<String, String> ASKED = Map.of("--kind", "authority", "--dataset", "riia", "--period", "2025-26-Q2",
            "--authority", "831", "--out", "pack.html");

    private final Noting reports = new Noting();

    @Test
    void writes_the_pack_where_the_user_stands_and_says_where() throws Exception {
        TypedCommand call = TypedCommand.options(ASKED);
        assertThat(new PackCommand(reports).run(call)).isZero();
        assertThat(reports.asked).containsExactly(new PackRequest("authority", "riia", Period.parse("2025-26-Q2"),
                Optional.of(new AreaCode("831")), Basis.QUARTER, 2025));
        assertThat(reports.target).isEqualTo(Path.of("/here/pack.html"));
        assertThat(call.said()).isEqualToIgnoringNewLines("/here/pack.html");
    }

    @Test
    void writes_one_about_each_member_and_says_every_path() throws Exception {
        TypedCommand call = TypedCommand.options(with("--authority", "all"));
        new PackCommand(reports).run(call);
        assertThat(reports.asked).singleElement().extracting(PackRequest::authority).isEqualTo(Optional.empty());
        assertThat(call.said().lines()).containsExactly("/here/pack.html-831", "/here/pack.html-857");
    }

    @Test
    void takes_basis_and_model() throws Exception {
        Map<String, String> more = new HashMap<>(with("--basis", "rolling"));
        more.put("--neighbours", "2021");
        new PackCommand(reports).run(TypedCommand.options(more));
        assertThat(reports.asked).singleElement().satisfies(request -> {
            assertThat(request.basis()).isEqualTo(Basis.ROLLING);
            assertThat(request.model()).isEqualTo(2021);
        });
    }

    @Test
    void what_is_not_known_is_usage_and_what_may_not_be_is_refused() {
        assertUsage(with("--basis", "monthly"), "quarter, annualised, rolling");
        assertUsage(with("--neighbours", "new"), "such as 2025");
        assertUsage(with("--period", "now"), "'now' is no period");
        assertUsage(with("--authority", "Derby"), "Derby");
        reports.failure = new IllegalArgumentException("takes no authority");
        assertUsage(ASKED, "takes no authority");
        reports.failure = new OutletException("no figures");
        assertThatThrownBy(() -> new PackCommand(reports).run(TypedCommand.options(ASKED))).isInstanceOf(RefusedException.class)
                .hasMessage("no figures");
    }

    @Test
    void lists_kinds_with_sections_and_formats() throws Exception {
        TypedCommand call = TypedCommand.options(Map.of());
        assertThat(new PacksCommand(reports).run(call)).isZero();
        assertThat(call.table().rows()).containsExactly(List.of("quarter", "The quarter", "region", "summary rug", "html pdf"));
    }

    private void assertUsage(Map<String, String> options, String words) {
        assertThatThrownBy(() -> new PackCommand(reports).run(TypedCommand.options(options))).isInstanceOf(UsageException.class)
                .hasMessageContaining(words);
    }

    private static Map<String, String> with(String option, String value) {
        Map<String, String> changed = new HashMap<>(ASKED);
        changed.put(option, value);
        return changed;
    }

    /** Notes what is asked of it. */
    private static final class Noting implements Reports {

        private final List<PackRequest> asked = new ArrayList<>();
        private Path target;
        private RuntimeException failure;

        @Override
        public List<String> rugFormats() {
            return packFormats();
        }

        @Override
        public void rug(Actor actor, ComparisonQuery query, Path file) {
            throw new AssertionError("No rug was asked for");
        }

        @Override
        public List<PackKind> packs() {
            return List.of(new PackKind("quarter", "The quarter", false, List.of("summary", "rug")));
        }

        @Override
        public List<String> packFormats() {
            return List.of("html", "pdf");
        }

        @Override
        public void pack(Actor actor, PackRequest request, Path file) {
            if (failure != null) {
                throw failure;
            }
            asked.add(request);
            target = file;
        }

        @Override
        public List<Path> packOfEach(Actor actor, PackRequest request, Path file, Progress progress) {
            pack(actor, request, file);
            return List.of(Path.of(file + "-831"), Path.of(file + "-857"));
        }
    }
}
