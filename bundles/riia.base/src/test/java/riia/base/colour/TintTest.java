// SPDX-License-Identifier: Apache-2.0
package riia.base.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.base.colour.Tint.*;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Tint} promises, seen with all colours and without each kind of cone. */
class TintTest {

    private static final List<Tint> LINES = List.of(SUBJECT, OTHER_1, OTHER_2, OTHER_3, OTHER_4, OTHER_5, OTHER_6, OTHER_7, REGION,
            NEIGHBOURS, ENGLAND);
    private static final List<Tint> BESIDE_SUBJECT = List.of(OTHER_1, OTHER_2, OTHER_3, OTHER_4, OTHER_5, OTHER_6, OTHER_7, REGION,
            NEIGHBOURS, ENGLAND, SIGNAL, CROWD, INNER_LIMIT, OUTER_LIMIT, PLAIN_LIMIT);
    private static final List<Tint> BESIDE_SIGNAL = List.of(CROWD, INNER_LIMIT, OUTER_LIMIT, PLAIN_LIMIT, REGION, ENGLAND);
    private static final Map<Tint, List<Tint>> TEXT_ON = Map.of(
            TEXT, List.of(BACKGROUND, RAISED), QUIET_TEXT, List.of(BACKGROUND, RAISED),
            ACCENT, List.of(BACKGROUND), ACCENT_TEXT, List.of(ACCENT), SELECTION_TEXT, List.of(SELECTION),
            GOOD_TEXT, List.of(GOOD, BACKGROUND), WARN_TEXT, List.of(WARN, BACKGROUND), BAD_TEXT, List.of(BAD, BACKGROUND),
            INFO_TEXT, List.of(INFO, BACKGROUND),
            SHADE_TEXT, List.of(BAND_A, BAND_B, BAND_C, BAND_D, QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4));

    static List<Arguments> every_sight() {
        return List.of(Sight.values()).stream()
                .flatMap(sight -> java.util.stream.Stream.of(Arguments.of(sight, false), Arguments.of(sight, true))).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_can_be_read_on_what_it_stands_on(boolean dark) {
        TEXT_ON.forEach((ink, grounds) -> grounds.forEach(ground -> contrast(ink, ground, dark, 4.5)));
        LINES.forEach(ink -> contrast(ink, BACKGROUND, dark, 4.5));
        contrast(SIGNAL, BACKGROUND, dark, 4.5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_charts_draw_stands_out_from_the_ground(boolean dark) {
        for (Tint ink : List.of(AXIS, SIGNAL, CROWD, INNER_LIMIT, OUTER_LIMIT, PLAIN_LIMIT)) {
            contrast(ink, BACKGROUND, dark, 3);
            contrast(ink, RAISED, dark, 3);
        }
    }

    @ParameterizedTest
    @MethodSource("every_sight")
    void neighbouring_bands_and_quarters_are_told_apart(Sight sight, boolean dark) {
        allApart(sight, dark, List.of(BAND_A, BAND_B, BAND_C, BAND_D, BACKGROUND), 9);
        allApart(sight, dark, List.of(QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4, BACKGROUND), 7);
    }

    @ParameterizedTest
    @MethodSource("every_sight")
    void the_authority_and_signals_stand_out_from_all_else_in_a_chart(Sight sight, boolean dark) {
        BESIDE_SUBJECT.forEach(other -> apart(sight, dark, SUBJECT, other, 12));
        BESIDE_SIGNAL.forEach(other -> apart(sight, dark, SIGNAL, other, 12));
    }

    @ParameterizedTest
    @MethodSource("every_sight")
    void lines_and_limits_of_a_chart_are_told_apart(Sight sight, boolean dark) {
        allApart(sight, dark, LINES, 7.5);
        for (List<Tint> pair : List.of(List.of(REGION, ENGLAND), List.of(REGION, NEIGHBOURS), List.of(NEIGHBOURS, ENGLAND),
                List.of(ENGLAND, CROWD))) {
            apart(sight, dark, pair.get(0), pair.get(1), 12);
        }
        for (List<Tint> pair : List.of(List.of(INNER_LIMIT, OUTER_LIMIT), List.of(INNER_LIMIT, PLAIN_LIMIT),
                List.of(OUTER_LIMIT, PLAIN_LIMIT), List.of(REGION, INNER_LIMIT), List.of(ENGLAND, INNER_LIMIT))) {
            apart(sight, dark, pair.get(0), pair.get(1), 8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_quarters_grow_steadily_fainter_so_that_they_hold_without_any_colour(boolean dark) {
        List<Double> light = List.of(QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4).stream().map(tint -> luminance(tint.rgb(dark)))
                .map(value -> dark ? -value : value).toList();
        assertThat(light).isSorted();
    }

    static double difference(Sight sight, int one, int other) {
        return Lab.of(sight.seen(one)).difference(Lab.of(sight.seen(other)));
    }

    private static void allApart(Sight sight, boolean dark, List<Tint> tints, double least) {
        for (int at = 1; at < tints.size(); at++) {
            for (Tint other : tints.subList(0, at)) {
                apart(sight, dark, other, tints.get(at), least);
            }
        }
    }

    private static void apart(Sight sight, boolean dark, Tint one, Tint other, double least) {
        assertThat(difference(sight, one.rgb(dark), other.rgb(dark))).as("%s beside %s with %s", one, other, sight)
                .isGreaterThanOrEqualTo(least);
    }

    /** By WCAG 2.1, success criteria 1.4.3 and 1.4.11. */
    private static void contrast(Tint ink, Tint ground, boolean dark, double least) {
        double a = luminance(ink.rgb(dark)) + 0.05;
        double b = luminance(ground.rgb(dark)) + 0.05;
        assertThat(Math.max(a, b) / Math.min(a, b)).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(int rgb) {
        double[] light = Sight.linear(rgb);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }
}
