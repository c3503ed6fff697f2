// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import riia.indicator.RecordTable.Column;
import riia.store.Pseudonyms;

/**
 * Where a dataset's pseudonyms are replaced.
 *
 * @param dataset within which equal ones stay equal
 */
record PseudonymSource(Pseudonyms pseudonyms, String dataset) {

    PseudonymCells cells(Column column) {
        return new PseudonymCells(pseudonyms, dataset, column);
    }
}
