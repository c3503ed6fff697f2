// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

/** What a process chart says of a value. */
public enum Movement {
    RISING, FALLING,
    /** Nothing beyond noise. */
    NONE,
    /** Too few values for limits. */
    TOO_SHORT
}
