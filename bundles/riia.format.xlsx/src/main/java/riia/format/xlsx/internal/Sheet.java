// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

/**
 * A sheet with cells, as the workbook lists it.
 *
 * @param part where its cells are
 */
record Sheet(String name, boolean hidden, String part) {
}
