// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.AreaCode;
import riia.benchmark.AuthorityGroup;
import riia.store.Finding;

class KeptGroupsTest {

    private static final AreaCode CAMDEN = new AreaCode("202");
    private static final AreaCode GREENWICH = new AreaCode("203");

    @TempDir
    Path folder;

    private ContextDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new ContextDesk(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private AuthorityGroup keep(String name, AreaCode... members) {
        return desk.groups.keep(ContextDesk.ACTOR, name, List.of(members));
    }

    @Test
    void sub_regions_come_first_then_groups_of_ones_own_by_name() {
        keep("River", GREENWICH, CAMDEN, GREENWICH);
        keep("Inner", CAMDEN);
        assertThat(desk.groups.all()).extracting(AuthorityGroup::id).containsExactly("north", "inner", "river");
        assertThat(desk.groups.all().get(2)).isEqualTo(new AuthorityGroup("river", "River", List.of(GREENWICH, CAMDEN), true));
        desk.profilePresent = false;
        assertThat(desk.groups.all()).extracting(AuthorityGroup::id).containsExactly("inner", "river");
    }

    @Test
    void a_group_of_the_same_name_is_replaced_and_goes_when_removed() {
        keep("River", GREENWICH);
        keep(" river ", CAMDEN);
        assertThat(desk.groups.all()).filteredOn(AuthorityGroup::own).containsExactly(new AuthorityGroup("river", "river", List.of(CAMDEN), true));
        desk.groups.remove(ContextDesk.ACTOR, "river");
        assertThat(desk.groups.all()).noneMatch(AuthorityGroup::own);
        assertThat(desk.store.journal).containsExactly("group kept benchmark/group/river (river): - -> 203",
                "group kept benchmark/group/river (river): 203 -> 202", "group removed benchmark/group/river (river): 202 -> -");
    }

    @Test
    void what_is_no_group_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> keep("North London", CAMDEN)).withMessageContaining("sub-region");
        assertThatIllegalArgumentException().isThrownBy(() -> keep(" ", CAMDEN));
        assertThatIllegalArgumentException().isThrownBy(() -> keep("x".repeat(81), CAMDEN));
        assertThatIllegalArgumentException().isThrownBy(() -> keep("Empty"));
        assertThatIllegalArgumentException().isThrownBy(() -> keep("Far", new AreaCode("999"))).withMessageContaining("999");
        assertThatIllegalArgumentException().isThrownBy(() -> desk.groups.remove(ContextDesk.ACTOR, "none")).withMessageContaining("there is none");
    }

    @Test
    void the_examination_reads_every_table() throws Exception {
        keep("River", CAMDEN);
        List<Finding> sound = desk.store.read(connection -> new ContextExamination(null).examine(connection));
        assertThat(sound).hasSize(4).allMatch(Finding::sound);
        desk.store.write(ContextDesk.ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                return statement.executeUpdate("UPDATE benchmark_group_member SET area = 'nonsense'");
            }
        });
        List<Finding> found = desk.store.read(connection -> new ContextExamination(null).examine(connection));
        assertThat(found).filteredOn(one -> !one.sound()).extracting(Finding::what).containsExactly("groups of authorities");
    }
}
