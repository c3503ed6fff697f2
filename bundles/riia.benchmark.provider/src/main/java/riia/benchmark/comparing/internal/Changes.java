// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Row.Change;
import riia.reference.Authorities;

/** Changes against one earlier period; none across an authority's reorganisation, where a series breaks. */
final class Changes {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Period earlier;
    private final boolean[] unbroken;

    Changes(Authorities authorities, List<AreaCode> rows, Period now, Period earlier) {
        this.earlier = earlier;
        this.unbroken = new boolean[rows.size()];
        for (int row = 0; row < unbroken.length; row++) {
            unbroken[row] = authorities.find(rows.get(row))
                    .map(one -> one.exists(now.start()) == one.exists(earlier.start())).orElse(true);
        }
    }

    Period earlier() {
        return earlier;
    }

    /** The change of one authority: the difference of the unrounded values, rounded once. */
    Optional<Change> of(int row, int authority, Column then, Column now, int decimals) {
        if (!unbroken[row] || !now.has(authority) || !then.has(authority)) {
            return Optional.empty();
        }
        long before = then.tops[authority];
        BigInteger gained = product(now.tops[authority], then.bottoms[authority])
                .subtract(product(before, now.bottoms[authority]));
        BigDecimal absolute = Rounding.quotient(gained, product(now.bottoms[authority], then.bottoms[authority]), decimals);
        return Optional.of(new Change(absolute, before == 0 ? Optional.empty()
                : Optional.of(Rounding.quotient(gained.multiply(HUNDRED),
                        product(Math.abs(before), now.bottoms[authority]), 1))));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
