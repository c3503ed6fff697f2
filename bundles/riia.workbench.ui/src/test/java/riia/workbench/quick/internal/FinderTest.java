// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class FinderTest {

    private final Finder finder = new Finder(List.of(choice("View", "Tartan rug"), choice("View", "Returns"),
            choice("In this view", "Export the rug"), choice("Window", "Quit")));

    private static Choice choice(String kind, String title) {
        return new Choice(kind, title, "", () -> { });
    }

    private List<String> find(String typed) {
        return finder.find(typed).stream().map(Choice::title).toList();
    }

    @Test
    void nothing_typed_finds_everything_in_its_order() {
        assertThat(find("")).containsExactly("Tartan rug", "Returns", "Export the rug", "Quit");
    }

    @Test
    void a_title_that_begins_with_the_letters_comes_first() {
        assertThat(find("r")).startsWith("Returns");
    }

    @Test
    void every_word_must_occur_in_any_order_and_the_kind_counts_too() {
        assertThat(find("rug exp")).containsExactly("Export the rug");
        assertThat(find("view tartan")).containsExactly("Tartan rug");
        assertThat(find("heron")).isEmpty();
    }

    @Test
    void what_there_is_much_of_is_found_only_by_its_letters() {
        Finder more = finder.with(List.of(new Choice("Authority", "Derby", "", true, () -> { })));
        assertThat(more.find("").stream().map(Choice::title)).doesNotContain("Derby").contains("Returns");
        assertThat(more.find("der").stream().map(Choice::title)).containsExactly("Derby");
        assertThat(more.find("authority der").stream().map(Choice::title)).containsExactly("Derby");
    }
}
