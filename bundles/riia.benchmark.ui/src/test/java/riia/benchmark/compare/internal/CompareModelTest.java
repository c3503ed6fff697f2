// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.benchmark.Course;
import riia.benchmark.choice.internal.Sample;
import riia.report.Leaving;

class CompareModelTest {

    private static final Map<String, String> ALL = Map.of("dataset", "riia", "indicators", "R03,R02", "authorities", "857,301,831",
            "from", "2024-25-Q4", "until", "2025-26-Q2", "basis", "ROLLING", "model", "2021", "show", "table");

    @TempDir
    Path folder;

    private final Sample sample = new Sample();
    private final CompareModel model = new CompareModel(sample.offering(), sample);

    @Test
    void compares_what_is_chosen_in_the_order_chosen() {
        ComparePage page = model.load(ALL);
        assertThat(page.courses()).extracting(one -> one.indicator().id()).containsExactly("R03", "R02");
        assertThat(page.courses().get(0).lines()).extracting(line -> line.authority().name()).containsExactly("Rutland", "Barking", "Derby");
        assertThat(page.courses().get(0).periods()).extracting(one -> one.code()).containsExactly("2024-25-Q4", "2025-26-Q1", "2025-26-Q2");
        assertThat(page.chosen().orElseThrow().parameters()).containsAllEntriesOf(ALL);
    }

    @Test
    void begins_with_two_members_and_leaves_out_what_is_not_there() {
        assertThat(model.load(Map.of()).chosen().orElseThrow().authorities()).containsExactly("831", "857");
        assertThat(model.load(Map.of("authorities", "999,301", "indicators", "R99")).chosen().orElseThrow())
                .satisfies(chosen -> assertThat(chosen.authorities()).containsExactly("301"))
                .satisfies(chosen -> assertThat(chosen.indicators()).containsExactly("R02"));
    }

    @Test
    void without_figures_nothing_is_compared() {
        sample.empty = true;
        assertThat(model.load(ALL).chosen()).isEmpty();
    }

    @Test
    void a_stretch_keeps_limits_where_they_were_and_drops_breaks_before_it() {
        Course.Line line = model.load(ALL).courses().get(0).lines().get(0);
        assertThat(line.segments()).singleElement().satisfies(one -> assertThat(List.of(one.from(), one.to())).containsExactly(0, 2));
        assertThat(line.breaks()).isEmpty();
        assertThat(line.points()).hasSameSizeAs(line.neighbours()).hasSize(3);
        Course whole = model.load(Map.of("from", "2024-25-Q3")).courses().get(0);
        assertThat(whole.lines().get(0).segments()).hasSize(2);
        assertThat(whole.lines().get(0).breaks()).hasSize(1);
    }

    @Test
    void the_table_has_a_row_for_each_indicator_and_authority_and_their_comparators() {
        CompareTable table = CompareTable.of(model.load(ALL));
        assertThat(table.headings()).containsExactly("Indicator", "Unit", "Who", "2024-25-Q4", "2025-26-Q1", "2025-26-Q2");
        assertThat(table.lines()).hasSize(2 * (3 + 3));
        assertThat(table.lines().get(0).cells()).containsExactly("R03 Repeat referrals", "% of referrals", "Rutland", "11.5", "c", "13.5 \u25CF");
        assertThat(table.lines().get(4).cells()).contains("Neighbours of Rutland, mean", "22.52");
        model.copyTable(Sample.ACTOR, model.load(ALL));
        assertThat(sample.text).contains("Rutland\t11.5\tc\t13.5 \u25CF");
        assertThat(sample.leaving.kind()).isEqualTo(Leaving.Kind.WORKING);
        assertThat(sample.leaving.cut()).contains("2024-25-Q4 to 2025-26-Q2, as of 42");
    }

    @Test
    void saves_what_is_compared_without_figures_and_reads_it_back() throws IOException {
        Chosen chosen = model.load(ALL).chosen().orElseThrow();
        model.save(Sample.ACTOR, chosen, folder.resolve("any"));
        assertThat(sample.leaving.kind()).isEqualTo(Leaving.Kind.NO_FIGURES);
        assertThat(sample.text).doesNotContain("11.5").doesNotContain("Rutland");
        Path file = Files.writeString(folder.resolve("mine" + SavedView.ENDING), sample.text);
        assertThat(model.open(file)).isEqualTo(chosen);
    }

    @Test
    void a_saved_view_of_what_is_not_here_says_what_is() throws IOException {
        assertThatThrownBy(() -> model.open(written("\"dataset\": \"gone\", \"indicators\": [\"R02\"], \"authorities\": [\"831\"]")))
                .hasMessageContaining("'gone'").hasMessageContaining("there is riia");
        assertThatThrownBy(() -> model.open(written("\"dataset\": \"riia\", \"indicators\": [\"R77\"], \"authorities\": [\"831\"]")))
                .hasMessageContaining("'R77'").hasMessageContaining("R02, R03");
        assertThatThrownBy(() -> model.open(folder.resolve("none.json"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.json");
    }

    private Path written(String members) throws IOException {
        return Files.writeString(folder.resolve("view" + SavedView.ENDING), "{\"compareView\": 1, " + members + "}");
    }
}
