// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

import riia.store.StoreException;

/**
 * The tables of one area as its bundle wants them.
 *
 * @param area the area
 * @param migrations every step, by number
 */
record AreaSchema(String area, List<Migration> migrations) {

    AreaSchema {
        migrations = migrations.stream().sorted(Comparator.comparingInt(Migration::number)).toList();
    }

    /** The number of the last step; 0 if there is none. */
    int wanted() {
        return migrations.isEmpty() ? 0 : migrations.get(migrations.size() - 1).number();
    }

    /**
     * The steps that the store has not had.
     *
     * @param applied hashes of those that it has had, by number
     * @throws StoreException if they do not lead to what the bundle wants; says why and what to do
     */
    List<Migration> pending(SortedMap<Integer, String> applied) {
        int version = applied.isEmpty() ? 0 : applied.lastKey();
        if (version > wanted()) {
            throw new StoreException("The store's tables of area '" + area + "' are at version " + version
                    + ", but what is installed knows only up to " + wanted() + "; install the newer version, or bring back the"
                    + " backup that was made before the tables were changed");
        }
        for (Migration migration : migrations) {
            String before = applied.get(migration.number());
            if (before == null && migration.number() < version) {
                throw new StoreException("Migration '" + migration.name() + "' of area '" + area + "' was put in before version "
                        + version + ", which the store already has; give it a number above " + wanted());
            }
            if (before != null && !before.equals(migration.sha256())) {
                throw new StoreException("Migration '" + migration.name() + "' of area '" + area
                        + "' has been edited since the store had it; put the original back and add a new file");
            }
        }
        return migrations.stream().filter(migration -> migration.number() > version).toList();
    }

    /** Takes one step and notes it, in the transaction that is open. */
    void apply(Connection connection, Migration migration, Clock clock) throws SQLException {
        for (String sql : migration.statements()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException("Migration '" + migration.name() + "' of area '" + area + "' failed: " + e.getMessage()
                        + " in: " + sql, e.getSQLState(), e);
            }
        }
        VersionTable.add(connection, area, migration, clock);
    }
}
