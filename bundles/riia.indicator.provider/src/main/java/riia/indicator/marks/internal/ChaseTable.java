// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import riia.indicator.Chased;
import riia.store.Rows;

/** When returns were asked for. */
public final class ChaseTable {

    private static final String ALL = "SELECT * FROM indicator_chase" + Noted.NEWEST_FIRST;
    private static final String INSERT = "INSERT INTO indicator_chase (id, dataset, area, period, contact_role, " + Noted.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    public ChaseTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been, newest first. */
    public List<Chased> all() throws SQLException {
        return Rows.list(connection, ALL,
                row -> new Chased(Noted.of(row), row.getString("contact_role"), Noted.at(row), Noted.by(row)));
    }

    public void insert(Chased one) throws SQLException {
        Rows.change(connection, INSERT, Rows.next(connection, "indicator_chase"), one.of().dataset(), one.of().authority().code(),
                one.of().period().code(), one.role(), one.at().toEpochMilli(), one.by().person(), one.by().role(),
                one.by().onBehalfOf());
    }
}
