// SPDX-License-Identifier: Apache-2.0
package riia.base;

/**
 * Why a cell holds no number, by the symbols of DfE's statistics. Markers stay distinct from each other and are never
 * zero; a sum or an average over values says how many of its parts were present.
 */
public enum Marker {
    /** {@code c}: suppressed, to protect confidentiality. */
    SUPPRESSED("c", "suppressed"),
    /** {@code x}: not available. */
    NOT_AVAILABLE("x", "not available"),
    /** {@code z}: not applicable. */
    NOT_APPLICABLE("z", "not applicable"),
    /** {@code u}: of low reliability, therefore not shown. */
    LOW_RELIABILITY("u", "low reliability"),
    /** {@code low} or {@code k}: not zero, but rounds to zero. */
    ROUNDS_TO_ZERO("low", "rounds to zero"),
    /** An empty cell. */
    MISSING("", "missing");

    private final String symbol;
    private final String label;

    Marker(String symbol, String label) {
        this.symbol = symbol;
        this.label = label;
    }

    /** The symbol that files and fields show; empty for a missing value. */
    public String symbol() {
        return symbol;
    }

    /** What the symbol means, in words. */
    public String label() {
        return label;
    }
}
