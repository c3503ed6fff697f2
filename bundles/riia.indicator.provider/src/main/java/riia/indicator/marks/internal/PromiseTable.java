// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import riia.indicator.Promise;
import riia.store.Rows;

/** What was promised of returns. Of several for one return the newest counts. */
public final class PromiseTable {

    private static final String ALL = "SELECT * FROM indicator_promise" + Noted.NEWEST_FIRST;
    private static final String INSERT = "INSERT INTO indicator_promise (id, dataset, area, period, until_day, reason, "
            + Noted.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    public PromiseTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been, newest first. */
    public List<Promise> all() throws SQLException {
        return Rows.list(connection, ALL, row -> new Promise(Noted.of(row), Rows.day(row, "until_day").orElseThrow(),
                row.getString("reason"), Noted.at(row), Noted.by(row)));
    }

    public void insert(Promise one) throws SQLException {
        Rows.change(connection, INSERT, Rows.next(connection, "indicator_promise"), one.of().dataset(), one.of().authority().code(),
                one.of().period().code(), one.until(), one.reason(), one.at().toEpochMilli(), one.by().person(), one.by().role(),
                one.by().onBehalfOf());
    }
}
