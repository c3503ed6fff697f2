// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import riia.indicator.NilReturn;
import riia.indicator.Return;
import riia.store.Rows;

/** Nil returns. One stands until it is taken back or a version arrives that was not there when it was noted. */
public final class NilTable {

    private static final String VERSIONS = "SELECT COUNT(*) FROM indicator_submission s WHERE s.dataset = ? AND s.area = ? AND s.period = ?";
    private static final String ALL = "SELECT * FROM indicator_nil_return n";
    private static final String STANDING = ALL + " WHERE n.taken_back_at IS NULL AND n.versions = (SELECT COUNT(*) FROM"
            + " indicator_submission s WHERE s.dataset = n.dataset AND s.area = n.area AND s.period = n.period)" + Noted.NEWEST_FIRST;
    private static final String INSERT = "INSERT INTO indicator_nil_return (id, dataset, area, period, versions, reason, "
            + Noted.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TAKE_BACK = "UPDATE indicator_nil_return SET taken_back_at = ? WHERE dataset = ? AND area = ?"
            + " AND period = ? AND taken_back_at IS NULL";

    private final Connection connection;

    public NilTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been. */
    public List<NilReturn> all() throws SQLException {
        return list(ALL);
    }

    /** Those that stand, newest first. */
    public List<NilReturn> standing() throws SQLException {
        return list(STANDING);
    }

    private List<NilReturn> list(String sql) throws SQLException {
        return Rows.list(connection, sql,
                row -> new NilReturn(Noted.of(row), row.getString("reason"), Noted.at(row), Noted.by(row)));
    }

    public void insert(NilReturn one) throws SQLException {
        Return of = one.of();
        int versions = Rows.list(connection, VERSIONS, row -> row.getInt(1), of.dataset(), of.authority().code(), of.period().code()).get(0);
        Rows.change(connection, INSERT, Rows.next(connection, "indicator_nil_return"), of.dataset(), of.authority().code(),
                of.period().code(), versions, one.reason(), one.at().toEpochMilli(), one.by().person(), one.by().role(),
                one.by().onBehalfOf());
    }

    public void takeBack(Return of, Instant at) throws SQLException {
        Rows.change(connection, TAKE_BACK, at.toEpochMilli(), of.dataset(), of.authority().code(), of.period().code());
    }
}
