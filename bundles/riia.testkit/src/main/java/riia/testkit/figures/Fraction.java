// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A rational number of any size: the second method's only arithmetic. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);

    static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(long top, long bottom) {
        return new Fraction(this.top.multiply(BigInteger.valueOf(top)), this.bottom.multiply(BigInteger.valueOf(bottom)));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    BigDecimal shown(int decimals) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
