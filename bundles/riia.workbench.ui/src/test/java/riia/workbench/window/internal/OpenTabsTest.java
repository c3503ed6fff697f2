// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import riia.workbench.tab.internal.DeclaredView;

class OpenTabsTest {

    private static OpenTabs tabs(String... ids) {
        OpenTabs tabs = new OpenTabs();
        for (String id : ids) {
            tabs.add(id);
        }
        return tabs;
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(OpenTabs.parse(tabs("a", "b").joined())).containsExactly("a", "b");
        assertThat(OpenTabs.parse(tabs().joined())).isEmpty();
    }

    @Test
    void the_tab_before_comes_to_the_front_when_the_front_one_closes() {
        OpenTabs tabs = tabs("a", "b", "c");
        tabs.front("c");
        tabs.remove("c");
        assertThat(tabs.front()).contains("b");
        tabs.remove("a");
        assertThat(tabs.front()).contains("b");
        tabs.remove("b");
        assertThat(tabs.front()).isEmpty();
    }

    @Test
    void stepping_goes_round() {
        OpenTabs tabs = tabs("a", "b", "c");
        tabs.front("c");
        assertThat(tabs.step(1)).contains("a");
        assertThat(tabs.step(-1)).contains("b");
        assertThat(tabs().step(1)).isEmpty();
    }

    @Test
    void views_with_one_heading_stand_together_and_one_alone_needs_none() {
        RailModel rail = RailModel.of(List.of(view("returns", "Returns"), view("rug", "Benchmarks"), view("trend", "Benchmarks")), "rug");
        assertThat(rail.groups()).hasSize(2);
        assertThat(rail.groups().get(0).heading()).isEmpty();
        assertThat(rail.groups().get(1).heading()).contains("Benchmarks");
        assertThat(rail.isFront("rug")).isTrue();
    }

    private static DeclaredView view(String id, String rail) {
        return new DeclaredView(id, id, "", rail, 0, "", "", 0);
    }

    @Test
    void keys_read_as_people_write_them() {
        assertThat(Key.words("")).isEmpty();
        assertThat(Key.words("F6")).isEqualTo("F6");
        assertThat(Key.words("NOT+A+KEY")).isEmpty();
    }
}
