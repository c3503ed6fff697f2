// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.event.Event;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.DataKey;
import riia.store.schema.internal.StoreTables;

/** A real store in a folder, for tests. */
public final class OpenedStore implements AutoCloseable {

    public static final Actor ACTOR = new Actor("p-1", "coordinator");
    public static final Ref THING = new Ref("test", "thing", "t1", "a thing");

    public final Layout layout;
    public final Database database;
    public final DerbyStore store;
    public final List<Event> events = new ArrayList<>();

    public OpenedStore(Path folder) throws SQLException {
        this(folder, Optional.empty());
    }

    public OpenedStore(Path folder, Optional<DataKey> key) throws SQLException {
        layout = new Layout(folder);
        DerbySettings.apply(layout.derby());
        database = Database.open(layout.store(), key);
        try (Connection connection = database.connect()) {
            StoreTables.prepare(connection, Clock.systemUTC());
        }
        store = new DerbyStore(database, events::add, Clock.systemUTC());
    }

    public void execute(String sql) {
        store.write(ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                statement.execute(sql);
            }
            return null;
        });
    }

    public int count(String table) {
        return store.read(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
