// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.workbench.Look.Role;

/** Contrast by WCAG 2.1, success criterion 1.4.3: at least 4.5 : 1 for text. */
class PaletteTest {

    private static final double LEAST = 4.5;
    private static final Map<Role, List<Role>> TEXT_ON = Map.of(
            Role.TEXT, List.of(Role.BACKGROUND, Role.RAISED),
            Role.QUIET_TEXT, List.of(Role.BACKGROUND, Role.RAISED),
            Role.ACCENT_TEXT, List.of(Role.ACCENT),
            Role.SELECTION_TEXT, List.of(Role.SELECTION),
            Role.GOOD_TEXT, List.of(Role.GOOD, Role.BACKGROUND),
            Role.WARN_TEXT, List.of(Role.WARN, Role.BACKGROUND),
            Role.BAD_TEXT, List.of(Role.BAD, Role.BACKGROUND),
            Role.INFO_TEXT, List.of(Role.INFO, Role.BACKGROUND),
            Role.ACCENT, List.of(Role.BACKGROUND),
            Role.SHADE_TEXT, List.of(Role.BAND_A, Role.BAND_B, Role.BAND_C, Role.BAND_D, Role.QUARTER_1, Role.QUARTER_2,
                    Role.QUARTER_3, Role.QUARTER_4));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_can_be_read_on_what_it_stands_on(boolean dark) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        TEXT_ON.forEach((ink, grounds) -> grounds.forEach(ground ->
                assertThat(contrast(palette.colour(ink), palette.colour(ground))).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(LEAST)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_role_has_a_colour(boolean dark) {
        for (Role role : Role.values()) {
            assertThat((dark ? Palette.DARK : Palette.LIGHT).colour(role)).as(role.name()).isNotNull();
        }
    }

    @Test
    void the_quarters_grow_steadily_lighter_or_darker_so_that_they_hold_without_any_colour() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            double[] light = {luminance(palette.colour(Role.QUARTER_1)), luminance(palette.colour(Role.QUARTER_2)),
                luminance(palette.colour(Role.QUARTER_3)), luminance(palette.colour(Role.QUARTER_4))};
            double[] expected = light.clone();
            java.util.Arrays.sort(expected);
            assertThat(palette.dark() ? new double[] {light[3], light[2], light[1], light[0]} : light).containsExactly(expected);
        }
    }

    @Test
    void the_theme_follows_the_desktop_until_the_user_chooses() {
        assertThat(Theme.of(Optional.empty()).palette(true).dark()).isTrue();
        assertThat(Theme.of(Optional.of("light")).palette(true).dark()).isFalse();
        assertThat(Theme.of(Optional.of("nonsense"))).isEqualTo(Theme.SYSTEM);
        assertThat(Theme.SYSTEM.switched(true)).isEqualTo(Theme.LIGHT);
        assertThat(Theme.LIGHT.switched(true)).isEqualTo(Theme.DARK);
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
