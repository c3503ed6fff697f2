// SPDX-License-Identifier: Apache-2.0
/**
 * The submissions as they are kept: tables, blocks of figures, decisions, the tracker.
 */
package riia.indicator.keeping.internal;
