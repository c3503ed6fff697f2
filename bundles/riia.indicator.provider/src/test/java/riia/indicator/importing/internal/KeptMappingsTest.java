// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.indicator.DecisionException;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.MappingException;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/** What the workspace remembers of senders' shapes, and which of it reads a file. */
class KeptMappingsTest {

    private static final String FILE = "Council,Calls,Re-refs\nDerby,60,8\n";
    private static final List<Row> ROWS = List.of(new Row("", 1, new String[] {"Council", "Calls", "Re-refs"}), new Row("", 2, new String[] {"Derby", "60", "8"}));

    @TempDir
    Path folder;

    private RealDesk desk;
    private Mappings mappings;

    @BeforeEach
    void open() throws Exception {
        desk = new RealDesk(folder);
        mappings = desk.desk.mappings;
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private FileMapping mapping(String name, String indicator) {
        return mappings.fingerprinted(new FileMapping("riia", "", name, SheetRule.ANY, TableRows.below(1, 1), Orientation.ROW_PER_AUTHORITY,
                List.of(new TextAt.Column(ColumnAt.heading("Council"))), PeriodAt.of(new TextAt.Fixed("2025-26 Q2")), IndicatorAt.COLUMNS,
                List.of(MappedColumn.of(ColumnAt.heading("Calls"), new Meaning(indicator, "Total", Role.NUMBER))), CellHabits.ENGLISH, List.of(), List.of(),
                ""), ROWS);
    }

    private ImportReport read(Optional<String> sender) {
        ImportRequest request = RealDesk.request(Mode.CHECK, "calls.csv", FILE.getBytes(StandardCharsets.UTF_8));
        return desk.run(sender.map(request::withSender).orElse(request));
    }

    @Test
    void a_senders_own_mapping_comes_before_anybodys_and_the_newest_replaces_its_namesake() {
        SavedMapping anybodys = mappings.save(Desk.ACTOR, Optional.empty(), mapping("Calls", "R02"));
        mappings.save(Desk.ACTOR, Optional.of("831"), mapping("Calls", "R04"));
        SavedMapping derbys = mappings.save(Desk.ACTOR, Optional.of("831"), mapping("Calls", "R01"));

        assertThat(mappings.list()).containsExactly(derbys, anybodys);
        assertThat(mappings.of(Optional.of("831"))).containsExactly(derbys, anybodys);
        assertThat(mappings.of(Optional.of("856"))).containsExactly(anybodys);
        assertThat(derbys.id()).isEqualTo("831-calls");
        assertThat(read(Optional.of("831")).successful()).isTrue();
        assertThat(read(Optional.of("856")).layout().orElse("")).startsWith("the mapping 'Calls', saved");
    }

    @Test
    void two_senders_of_one_shape_that_mean_different_things_need_the_senders_word() {
        mappings.save(Desk.ACTOR, Optional.of("831"), mapping("Derby's", "R01"));
        mappings.save(Desk.ACTOR, Optional.of("856"), mapping("Leicester's", "R02"));

        assertThat(read(Optional.empty()).problems().get(0).message()).contains("several layouts equally well", "mapping Derby's", "mapping Leicester's");
        assertThat(read(Optional.of("856")).layout().orElse("")).startsWith("the mapping 'Leicester's'");
    }

    @Test
    void a_mapping_is_shared_as_its_file_and_held_against_what_is_installed() throws MappingException {
        FileMapping mapping = mapping("Calls", "R01");

        assertThat(mappings.read(mappings.write(mapping))).isEqualTo(mapping);
        mappings.verify(mapping);
        FileMapping strange = mapping("Calls", "R99");
        assertThatThrownBy(() -> mappings.verify(strange)).isInstanceOf(MappingException.class).hasMessageContaining("indicator 'R99'")
                .hasMessageContaining("R01, R02");
        ImportRequest request = RealDesk.request(Mode.CHECK, "calls.csv", FILE.getBytes(StandardCharsets.UTF_8)).withMapping(strange);
        assertThatThrownBy(() -> desk.run(request)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("R99");
        assertThatThrownBy(() -> mappings.read("{\n\"dataset\": 7}")).isInstanceOf(MappingException.class).hasMessageContaining("line 2");
    }

    @Test
    void a_workspace_without_its_region_remembers_nothing_new() {
        FileMapping mapping = mapping("Calls", "R01");
        desk.desk.profilePresent = false;

        assertThatThrownBy(() -> mappings.save(Desk.ACTOR, Optional.empty(), mapping)).isInstanceOf(DecisionException.class);
        assertThat(mappings.list()).isEmpty();
    }
}
