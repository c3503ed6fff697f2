// SPDX-License-Identifier: Apache-2.0
package riia.base;

/**
 * The code of a place: a local authority by its three-digit DfE code ({@code 831}), a region or country by its
 * nine-character ONS code ({@code E12000004}, {@code E92000001}). The DfE code survives most boundary-neutral
 * recodings by ONS, so it is the one that history is keyed on.
 */
public record AreaCode(String code) implements Comparable<AreaCode> {

    /** England as a whole. */
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    public AreaCode {
        if (!isDfeCode(code) && !isOnsCode(code)) {
            throw new IllegalArgumentException("Area code '" + code
                    + "' is neither a three-digit DfE code nor a nine-character ONS code");
        }
    }

    private static boolean isDfeCode(String code) {
        return code.length() == 3 && digitsFrom(code, 0);
    }

    private static boolean isOnsCode(String code) {
        return code.length() == 9 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z' && digitsFrom(code, 1);
    }

    private static boolean digitsFrom(String code, int start) {
        for (int i = start; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
