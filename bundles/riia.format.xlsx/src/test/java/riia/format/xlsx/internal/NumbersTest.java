// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    /** As Excel shows them in a cell that is wide enough. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.30000000000000004, 0.3", "12.000000000000002, 12", "1E3, 1000", "1.5E-3, 0.0015", "-2.5, -2.5", "0, 0", "-0, -0",
            "0.0, 0", "1234567.89, 1234567.89", "3.1415926535897931, 3.14159265358979", "1E+21, 1000000000000000000000",
            "12345678901234567, 12345678901234567", "007, 007", "2.0, 2"})
    void shows_a_number_without_exponent_and_noise(String raw, String shown) {
        assertThat(Numbers.plain(raw)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"abc", "0x1p3", "1d", "NaN", "Infinity", "1E999", "1E99999999999", "1 2"})
    void leaves_what_is_no_number_as_it_stands(String raw) {
        assertThat(Numbers.plain(raw)).isEqualTo(raw);
        assertThat(Numbers.percent(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"0.243, 24.3%", "0.28999999999999998, 29%", "1, 100%", "0, 0%", "-0.05, -5%", "0.33333333333333331, 33.3333333333333%"})
    void shows_a_share_as_a_percentage(String raw, String shown) {
        assertThat(Numbers.percent(raw)).isEqualTo(shown);
    }

    /** Every decimal of 15 digits survives a double (IEEE 754, DBL_DIG), so nothing that was typed is changed. */
    @Test
    void keeps_every_number_of_up_to_fifteen_digits() {
        Random random = new Random(15);
        for (int i = 0; i < 100_000; i++) {
            String typed = new BigDecimal(BigInteger.valueOf(random.nextLong(1_000_000_000_000_000L)),
                    random.nextInt(15)).stripTrailingZeros().toPlainString();
            String kept = String.valueOf(Double.parseDouble(typed));
            assertThat(Numbers.plain(kept)).isEqualTo(typed);
        }
    }
}
