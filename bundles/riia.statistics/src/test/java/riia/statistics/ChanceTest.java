// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values worked by hand, Fisher's own example, and whole-number arithmetic that rounds nothing. */
class ChanceTest {

    /** 1 and 3: 2 x (1 + 4) / 16. 0 and 12: 2 / 4,096. 0 and 9: 2 / 512. 5 and 5: more than 1, so 1. */
    @ParameterizedTest
    @CsvSource({"1, 3, 0.625", "3, 1, 0.625", "0, 12, 0.00048828125", "0, 9, 0.00390625", "5, 5, 1", "0, 0, 1", "0, 1, 1"})
    void two_counts_worked_by_hand(long one, long other, double expected) {
        assertThat(Chance.ofCounts(one, other)).isCloseTo(expected, within(1e-12));
    }

    /** The lady tasting tea, all four cups right: 1 in 70 (Fisher, The Design of Experiments, 1935); two-sided 2 in 70. Three right: 17 in 70. */
    @ParameterizedTest
    @CsvSource({"4, 4, 0, 4, 0.02857142857142857", "3, 4, 1, 4, 0.4857142857142857", "0, 4, 4, 4, 0.02857142857142857", "2, 4, 2, 4, 1"})
    void two_shares_worked_by_hand(long one, long ofOne, long other, long ofOther, double expected) {
        assertThat(Chance.ofShares(one, ofOne, other, ofOther)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void counts_agree_with_arithmetic_that_rounds_nothing() {
        Random random = new Random(67);
        for (int i = 0; i < 300; i++) {
            int one = random.nextInt(i + 2);
            int other = random.nextInt(i + 2);
            BigInteger tail = BigInteger.ZERO;
            for (int k = 0; k <= Math.min(one, other); k++) {
                tail = tail.add(choose(one + other, k));
            }
            double exact = Math.min(1, quotient(tail.shiftLeft(1), BigInteger.ONE.shiftLeft(one + other)));
            assertThat(Chance.ofCounts(one, other)).as(one + ", " + other).isCloseTo(exact, within(1e-10 + exact * 1e-9));
        }
    }

    @Test
    void shares_agree_with_arithmetic_that_rounds_nothing() {
        Random random = new Random(68);
        for (int i = 0; i < 200; i++) {
            int ofOne = 1 + random.nextInt(i + 2);
            int ofOther = 1 + random.nextInt(i + 2);
            int one = random.nextInt(ofOne + 1);
            int other = random.nextInt(ofOther + 1);
            BigInteger low = BigInteger.ZERO;
            BigInteger high = BigInteger.ZERO;
            for (int x = Math.max(0, one + other - ofOther); x <= Math.min(ofOne, one + other); x++) {
                BigInteger tables = choose(ofOne, x).multiply(choose(ofOther, one + other - x));
                low = x <= one ? low.add(tables) : low;
                high = x >= one ? high.add(tables) : high;
            }
            double exact = Math.min(1, quotient(low.min(high).shiftLeft(1), choose(ofOne + ofOther, one + other)));
            assertThat(Chance.ofShares(one, ofOne, other, ofOther)).as(one + "/" + ofOne + ", " + other + "/" + ofOther)
                    .isCloseTo(exact, within(1e-10 + exact * 1e-9));
        }
    }

    /** For large counts the difference, less one, over its standard error is normal: 436 / root of 20,437 is 3.05, p 0.00229. */
    @Test
    void large_counts_come_near_the_normal_distribution() {
        assertThat(Chance.ofCounts(10_000, 10_437)).isCloseTo(0.00229, within(0.00001));
        assertThat(Chance.ofCounts(1_000_000, 2_000_000)).isZero();
    }

    @Test
    void a_part_is_not_more_than_its_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chance.ofShares(5, 4, 1, 4)).withMessageContaining("5 of 4");
    }

    private static double quotient(BigInteger part, BigInteger whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64).doubleValue();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
