// SPDX-License-Identifier: Apache-2.0
/**
 * Comparisons on one cube of accepted figures. A value is kept as a fraction of two whole numbers until it is shown, so that
 * ranks see the unrounded value and rounding sees the exact one.
 */
package riia.benchmark.comparing.internal;
