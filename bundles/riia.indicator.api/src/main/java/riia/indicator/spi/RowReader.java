// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

/** Takes rows in the order of the file. */
@FunctionalInterface
public interface RowReader {

    /** Takes one row. */
    void row(Row row);
}
