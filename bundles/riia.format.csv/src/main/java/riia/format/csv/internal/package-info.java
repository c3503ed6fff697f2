// SPDX-License-Identifier: Apache-2.0
/**
 * Delimited text, through a window that moves over the file. Most lines of a return hold no quote, and are cut at their delimiters
 * where they lie; records with quotes are given to Commons CSV (decision 0030).
 */
package riia.format.csv.internal;
