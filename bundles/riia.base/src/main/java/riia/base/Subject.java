// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.Optional;

/**
 * What in the figures a problem is about, as far as that is known.
 *
 * @param authority the authority
 * @param indicator the indicator's id, with {@code :breakdown} where it is not the total
 * @param period the period
 */
public record Subject(Optional<AreaCode> authority, Optional<String> indicator, Optional<Period> period) {

    /** About no figure in particular. */
    public static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), Optional.empty());

    /** About one indicator of one authority in one period. */
    public static Subject of(AreaCode authority, String indicator, Period period) {
        return new Subject(Optional.of(authority), Optional.of(indicator), Optional.of(period));
    }

    /** About one authority's return for a period. */
    public static Subject of(AreaCode authority, Period period) {
        return new Subject(Optional.of(authority), Optional.empty(), Optional.of(period));
    }
}
