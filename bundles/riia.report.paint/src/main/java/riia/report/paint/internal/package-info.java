// SPDX-License-Identifier: Apache-2.0
/**
 * Drawings painted with the means of the window. Not exported: a bundle that paints takes a copy in with {@code -conditionalpackage}, so
 * that no view depends on another's code.
 */
package riia.report.paint.internal;
