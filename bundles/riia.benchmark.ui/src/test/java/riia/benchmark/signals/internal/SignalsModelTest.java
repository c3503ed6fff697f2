// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.benchmark.Signals.ThemePrompt;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.benchmark.facts.internal.CountryOfTests;
import riia.testkit.synthetic.SyntheticEngland;

class SignalsModelTest {

    private static final Period PERIOD = Period.parse("2025-26-Q2");
    private static final Actor ACTOR = new Actor("p-1", "coordinator");

    private final SyntheticEngland england = new SyntheticEngland(20, 4, 2);
    private final CountryOfTests country = new CountryOfTests(england);
    private final Comparisons compared = england.compare(ComparisonQuery.members("large", PERIOD));

    private static About about(String authority, String indicator) {
        return new About(Optional.of(new AreaCode(authority)), "large", indicator, PERIOD);
    }

    private Signal signal(int authority, int indicator, Kind kind, String direction) {
        IndicatorComparison one = compared.indicators().get(indicator);
        return new Signal(compared.authorities().get(authority), one, one.rows().get(authority), kind, direction, "because of 7");
    }

    private Benchmarks benchmarks(List<Signal> signals, List<ThemePrompt> prompts) {
        Signals all = new Signals(england.dataset(), PERIOD, 1, signals, prompts);
        return fake(Benchmarks.class, Map.of("signals", all, "periods", england.periods("large")));
    }

    /** Answers some questions the same way whatever is asked, and no other. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            if (!answers.containsKey(method.getName())) {
                throw new IllegalStateException("Nobody asks " + method.getName());
            }
            return answers.get(method.getName());
        }));
    }

    private SignalsPage load(Benchmarks benchmarks, List<Comment> comments, List<Explanation> explanations) {
        return new SignalsModel(country.datasets(), benchmarks, country.regions(), fake(Comments.class, Map.of("find", comments)),
                fake(Explanations.class, Map.of("of", explanations)), country.outlet()).load(Map.of());
    }

    private SignalsPage three() {
        IndicatorComparison second = compared.indicators().get(1);
        return load(benchmarks(List.of(signal(0, 0, Kind.TREND, "rising"), signal(3, 1, Kind.LEVEL, "below"), signal(4, 1, Kind.LEVEL, "below")),
                List.of(new ThemePrompt(second, Kind.LEVEL, "below", compared.authorities().subList(2, 5), List.of()))),
                List.of(new Comment("c1", about("204", "L2"), Comment.Kind.AUTHORITY, "We opened a hub.", ACTOR, Instant.EPOCH, Optional.empty(),
                        Optional.empty())),
                List.of(new Explanation(about("205", "L2"), "lowest fifth", Explanation.State.OVERDUE, Optional.of(LocalDate.of(2025, 11, 1)),
                        Optional.of(LocalDate.of(2025, 11, 15)), Optional.empty())));
    }

    @Test
    void shared_signals_then_trends_then_levels_each_with_its_figures() {
        SignalsPage page = three();
        assertThat(page.sections()).extracting(SignalsPage.Section::title)
                .containsExactly("Perhaps a theme (1)", "Changed beyond noise (1)", "Outside the limits (2)");
        SignalLine rising = page.sections().get(1).lines().get(0);
        assertThat(rising.who()).isEqualTo("Authority 201");
        assertThat(rising.signal()).isEqualTo("\u2197 rising");
        // 5 x 1 = 5 tenths
        assertThat(rising.value()).isEqualTo("0.5");
        assertThat(rising.england()).isEqualTo("49.9");
        assertThat(rising.reason()).isEqualTo("because of 7");
        assertThat(page.sections().get(0).lines().get(0).who()).isEqualTo("3 authorities");
    }

    @Test
    void what_an_authority_has_said_comes_before_what_it_was_asked() {
        List<SignalLine> levels = three().sections().get(2).lines();
        assertThat(levels).extracting(SignalLine::explanation).containsExactly("\u2713 explained", "! overdue since 2025-11-15");
        assertThat(three().sections().get(1).lines().get(0).explanation()).isEqualTo("\u2013");
    }

    @Test
    void letters_find_authorities_that_share_a_signal_too() {
        SignalsPage page = three();
        assertThat(page.sections().get(0).filtered("authority 204").lines()).hasSize(1);
        assertThat(page.sections().get(0).filtered("authority 209").lines()).isEmpty();
        assertThat(page.sections().get(2).filtered("theme 2").lines()).hasSize(2);
    }

    @Test
    void no_word_judges_and_nothing_sums_an_authority_up() {
        SignalsPage page = three();
        String all = SignalsPage.READING + page.sections();
        assertThat(all.toLowerCase(java.util.Locale.ROOT)).doesNotContain("worst", "best of", "poor", "fail", "score:", "rank:");
    }

    @Test
    void a_period_without_signals_is_empty_and_keeps_its_sections() {
        SignalsPage page = load(benchmarks(List.of(), List.of()), List.of(), List.of());
        assertThat(page.isEmpty()).isTrue();
        assertThat(page.sections()).hasSize(3);
        assertThat(page.period()).contains(PERIOD);
    }
}
