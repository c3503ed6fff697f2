// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.regex.Pattern;

/**
 * The code of a place: a local authority by its three-digit DfE code ({@code 831}), a region or country by its
 * nine-character ONS code ({@code E12000004}, {@code E92000001}). The DfE code survives most boundary-neutral
 * recodings by ONS, so it is the one that history is keyed on.
 */
public record AreaCode(String code) implements Comparable<AreaCode> {

    private static final Pattern SHAPE = Pattern.compile("\\d{3}|[A-Z]\\d{8}");

    /** England as a whole. */
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    public AreaCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Area code '" + code
                    + "' is neither a three-digit DfE code nor a nine-character ONS code");
        }
    }

    /** Whether this names a local authority, not a region or country. */
    public boolean isAuthority() {
        return code.length() == 3;
    }

    @Override
    public int compareTo(AreaCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
