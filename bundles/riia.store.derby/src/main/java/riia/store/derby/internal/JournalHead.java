// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import riia.store.StoreException;

/**
 * Where the store stands; its one row changes in every transaction.
 *
 * @param sequence of the last commit
 * @param entries how many journal entries there are
 * @param tip the hash of the last of them
 */
record JournalHead(long sequence, long entries, String tip) {

    static JournalHead read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select last_commit, entries, tip from store_sequence");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new StoreException("The store has lost its sequence; bring back a backup with: riia restore FILE");
            }
            return new JournalHead(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    /** Writes it in place of the one before. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update store_sequence set last_commit = ?, entries = ?, tip = ?")) {
            update.setLong(1, sequence);
            update.setLong(2, entries);
            update.setString(3, tip);
            update.executeUpdate();
        }
    }
}
