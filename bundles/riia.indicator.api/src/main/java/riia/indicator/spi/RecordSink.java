// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;
import riia.base.Period;

/**
 * Takes the rows of a dataset of records from a {@link Layout}. A layout only finds the cells; the importer checks them, replaces
 * the pseudonym, keeps the rows apart, and makes the figures that become readings.
 */
@ProviderType
public interface RecordSink {

    /**
     * Takes one row.
     *
     * @param row where it stood
     * @param cells as they stand in the file, in the order of the columns of the part's {@link riia.indicator.RecordTable}; read
     *        before this returns
     * @param synthetic whether the row says of itself that it is made up
     */
    void row(AreaCode area, Period period, Row row, String[] cells, boolean synthetic);

    /** The file says of all its rows that they are made up. */
    void synthetic();
}
