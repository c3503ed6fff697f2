// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

/**
 * A row of a file, as it stands there.
 *
 * @param sheet the sheet's name; empty where a file has none
 * @param number as a spreadsheet numbers it: the first is 1
 * @param cells as text; not copied, not to be changed
 */
@SuppressWarnings("java:S6218") // identity is enough: rows are passed on, not compared
public record Row(String sheet, int number, String[] cells) {

    /** The cell at a position from 0; empty beyond the end. */
    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }
}
