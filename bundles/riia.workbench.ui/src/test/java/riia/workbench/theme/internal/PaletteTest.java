// SPDX-License-Identifier: Apache-2.0
package riia.workbench.theme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import riia.workbench.Look.Role;

/** What the colours themselves promise, the tests of {@code riia.base.colour} hold. */
class PaletteTest {

    @ParameterizedTest
    @EnumSource(Palette.class)
    void every_role_has_a_colour(Palette palette) {
        for (Role role : Role.values()) {
            assertThat(palette.colour(role)).as(role.name()).isNotNull();
        }
    }

    @Test
    void the_colours_are_those_of_their_ground() {
        assertThat(Palette.LIGHT.colour(Role.BACKGROUND)).isEqualTo(new RGB(255, 255, 255));
        assertThat(Palette.DARK.colour(Role.BACKGROUND)).isEqualTo(new RGB(0x1E, 0x21, 0x26));
    }

    @Test
    void the_theme_follows_the_desktop_until_the_user_chooses() {
        assertThat(Theme.of(Optional.empty()).palette(true).dark()).isTrue();
        assertThat(Theme.of(Optional.of("light")).palette(true).dark()).isFalse();
        assertThat(Theme.of(Optional.of("nonsense"))).isEqualTo(Theme.SYSTEM);
        assertThat(Theme.SYSTEM.switched(true)).isEqualTo(Theme.LIGHT);
        assertThat(Theme.LIGHT.switched(true)).isEqualTo(Theme.DARK);
    }
}
