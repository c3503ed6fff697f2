// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

/** Reads one file, or one sheet of a workbook, by one layout. Used by one thread. */
public interface LayoutReader extends RowReader {

    /** The file, or the sheet, has ended. */
    void end();
}
