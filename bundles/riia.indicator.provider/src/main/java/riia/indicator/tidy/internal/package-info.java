// SPDX-License-Identifier: Apache-2.0
/**
 * Looks at files in DfE's tidy form for which there is no dataset yet, and drafts its declaration. The rules are those of DfE's
 * published open data standards for "explore education statistics", in our own words.
 */
package riia.indicator.tidy.internal;
