// SPDX-License-Identifier: Apache-2.0
/**
 * Delimited text. Most lines of a return hold no quote, and are cut at their delimiters where they lie; a record with a quote
 * in it is given to Commons CSV (decision 0030).
 */
package riia.format.csv.internal;
