// SPDX-License-Identifier: Apache-2.0
package riia.store.pseudonym.internal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import riia.store.StoreException;

/** Table {@code store_pseudonym_key}. */
public final class PseudonymKey {

    static final String ALGORITHM = "HmacSHA256";

    private static final int LENGTH = 32;

    private PseudonymKey() {
    }

    /** Fills the table, in the transaction that makes it. */
    public static void create(Connection connection) throws SQLException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        try (PreparedStatement insert = connection.prepareStatement("insert into store_pseudonym_key values (1, ?)")) {
            insert.setBytes(1, secret);
            insert.executeUpdate();
        }
    }

    /** The key of this workspace. */
    static byte[] read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select secret from store_pseudonym_key");
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new StoreException("The store has lost the key of its pseudonyms; bring back a backup with: riia restore FILE");
            }
            return rows.getBytes(1);
        }
    }
}
