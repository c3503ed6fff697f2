// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.spi.Check;

/** What the importer and readers of datasets rely on in every {@link Check}. */
public abstract class CheckContract {

    /** The kind. */
    protected abstract Check check();

    /** A declaration that makes sense for the dataset of the returns below. */
    protected abstract CheckDeclaration declaration();

    /** A return about which it has nothing to say. */
    protected abstract SimpleReturn sound();

    /** A return about which it says something, because of numbers that stand there. */
    protected abstract SimpleReturn broken();

    /** Whether it judges numbers, so that a return of markers alone gives it nothing to say. */
    protected boolean judgesNumbers() {
        return true;
    }

    @Test
    void has_a_kind_that_declarations_can_name() {
        assertThat(check().kind()).matches("[a-z][A-Za-z0-9]*").isEqualTo(declaration().kind());
    }

    @Test
    void accepts_a_declaration_that_makes_sense() {
        assertThatCode(() -> check().validate(declaration(), sound().dataset())).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_setting_that_it_does_not_know_and_names_it() {
        Map<String, String> settings = new HashMap<>(declaration().settings());
        settings.put("nobodyAskedForThis", "1");
        CheckDeclaration strange = new CheckDeclaration("strange", declaration().kind(), declaration().severity(), settings, "");

        assertThatIllegalArgumentException().isThrownBy(() -> check().validate(strange, sound().dataset()))
                .withMessageContaining("nobodyAskedForThis");
    }

    @Test
    void says_nothing_about_a_sound_return() {
        assertThat(problems(sound())).isEmpty();
    }

    @Test
    void says_by_the_declarations_name_and_weight_what_is_wrong_and_where() {
        assertThat(problems(broken())).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(declaration().id());
            assertThat(problem.severity()).isEqualTo(declaration().severity());
            assertThat(problem.subject().authority()).contains(broken().authority());
            assertThat(problem.subject().period()).contains(broken().period());
            assertThat(problem.place().file()).isEqualTo(broken().readings().get(0).origin().file());
            assertThat(problem.found()).isNotBlank();
            assertThat(problem.expected()).isNotBlank();
            assertThat(problem.message()).endsWith(".");
        });
    }

    @Test
    void never_takes_a_marker_for_a_number() {
        if (judgesNumbers()) {
            for (Marker marker : Marker.values()) {
                assertThat(problems(broken().marked(marker))).as(marker.label()).isEmpty();
            }
        }
    }

    @Test
    void has_nothing_to_say_about_a_return_without_figures() {
        assertThat(problems(new SimpleReturn(sound().dataset(), sound().authority(), sound().period(), List.of(), Map.of()))).isEmpty();
    }

    private List<Problem> problems(SimpleReturn figures) {
        List<Problem> problems = new ArrayList<>();
        check().check(declaration(), figures, problems::add);
        return problems;
    }
}
