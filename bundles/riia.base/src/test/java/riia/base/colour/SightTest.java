// SPDX-License-Identifier: Apache-2.0
package riia.base.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the measure measures: published pairs, and what is known of how people see. */
class SightTest {

    @ParameterizedTest
    @EnumSource(Sight.class)
    void greys_stay_grey_whatever_is_missing(Sight sight) {
        assertThat(sight.seen(0x808080)).containsExactly(Sight.linear(0x808080), within(2e-6));
    }

    /** The columns of the paper's matrices are what is seen of pure red, green and blue; clipped to what a screen can show. */
    @ParameterizedTest
    @CsvSource({"PROTANOPIA, FF0000, 0.152286, 0.114503, 0", "PROTANOPIA, 00FF00, 1, 0.786281, 0",
        "DEUTERANOPIA, FF0000, 0.367322, 0.280085, 0", "DEUTERANOPIA, 00FF00, 0.860646, 0.672501, 0.042940",
        "TRITANOPIA, FF0000, 1, 0, 0.004733", "TRITANOPIA, 0000FF, 0, 0.147602, 0.303900"})
    void primaries_are_seen_as_the_paper_says(Sight sight, String colour, double red, double green, double blue) {
        assertThat(sight.seen(Integer.parseInt(colour, 16))).containsExactly(new double[] {red, green, blue}, within(1e-9));
    }

    /** Pairs of plates that are confused, and that the others tell apart: what the tests for colour blindness rest on. */
    @Test
    void red_and_green_are_confused_without_the_long_or_middle_cones_only() {
        int red = 0xB85C4C;
        int green = 0x8A7A3C;
        assertThat(TintTest.difference(Sight.DEUTERANOPIA, red, green)).isLessThan(TintTest.difference(Sight.ALL_COLOURS, red, green) / 3);
        assertThat(TintTest.difference(Sight.TRITANOPIA, red, green)).isGreaterThan(TintTest.difference(Sight.ALL_COLOURS, red, green) / 2);
    }

    /** From the test data of Sharma, Wu and Dalal (2005), table 1. */
    @ParameterizedTest
    @CsvSource({"50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
        "50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 2.5, 0, 73, 25, -18, 27.1492", "50, 2.5, 0, 61, -5, 29, 22.8977", "50, 2.5, 0, 56, -27, -3, 31.9030",
        "50, 2.5, 0, 58, 24, 15, 19.4535", "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630", "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
        "6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377", "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"})
    void differences_are_the_published_ones(double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(new Lab(l1, a1, b1).difference(new Lab(l2, a2, b2))).isCloseTo(expected, within(0.00005));
    }
}
