// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import riia.base.Marker;

/**
 * How the sender writes numbers and what is no number.
 *
 * @param markers the sender's symbols and what they mean, such as {@code n/a}; capitals make no difference; besides the usual ones
 * @param decimalComma whether {@code 12,5} is twelve and a half
 * @param thousands what stands between thousands: comma, point, blank or apostrophe; empty for a comma, or a point where the comma
 *        is decimal
 */
public record CellHabits(Map<String, Marker> markers, boolean decimalComma, String thousands) {

    /** The habits of English files. */
    public static final CellHabits ENGLISH = new CellHabits(Map.of(), false, "");

    public CellHabits {
        markers = Collections.unmodifiableMap(new LinkedHashMap<>(markers));
        if (!thousands.matches("[,. ']?")) {
            throw new IllegalArgumentException("'" + thousands + "' is no separator of thousands; expected a comma, point, blank or"
                    + " apostrophe");
        }
        if (thousands.equals(decimalComma ? "," : ".")) {
            throw new IllegalArgumentException("'" + thousands + "' cannot separate both thousands and decimals");
        }
    }
}
