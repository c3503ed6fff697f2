// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

/** Reads one file by one layout. Used by one thread. */
public interface LayoutReader extends RowReader {

    /** The file has ended. */
    void end();
}
