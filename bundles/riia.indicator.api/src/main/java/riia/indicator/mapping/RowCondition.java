// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/**
 * What a row must hold to be read.
 *
 * @param at in which column
 * @param value the cell's text, without surrounding blanks
 */
public record RowCondition(ColumnAt at, String value) {
}
