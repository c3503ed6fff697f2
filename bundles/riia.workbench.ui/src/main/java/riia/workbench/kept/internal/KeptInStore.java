// SPDX-License-Identifier: Apache-2.0
package riia.workbench.kept.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.store.Schema;
import riia.store.Store;

/** What the window keeps over a restart, as rows of the workspace's store. Never used on the user interface's thread. */
@Component(service = KeptInStore.class)
public final class KeptInStore {

    private static final String ALL = "SELECT id, content FROM workbench_kept";
    private static final String CHANGE = "UPDATE workbench_kept SET content = ? WHERE id = ?";
    private static final String ADD = "INSERT INTO workbench_kept (content, id) VALUES (?, ?)";

    private final Store store;

    @Activate
    public KeptInStore(@Reference Store store, @Reference(target = "(riia.area=workbench)") Schema tables) {
        this.store = store;
    }

    /** Everything that was kept. */
    public Map<String, String> load() {
        return store.read(KeptInStore::all);
    }

    private static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> kept = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ALL); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getString(2));
            }
        }
        return kept;
    }

    /** Keeps these, in one transaction. */
    public void save(Actor actor, Map<String, String> changes) {
        store.write(actor, transaction -> {
            for (Map.Entry<String, String> change : changes.entrySet()) {
                if (execute(transaction.connection(), CHANGE, change) == 0) {
                    execute(transaction.connection(), ADD, change);
                }
            }
            return null;
        });
    }

    private static int execute(Connection connection, String sql, Map.Entry<String, String> change) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, change.getValue());
            statement.setString(2, change.getKey());
            return statement.executeUpdate();
        }
    }
}
