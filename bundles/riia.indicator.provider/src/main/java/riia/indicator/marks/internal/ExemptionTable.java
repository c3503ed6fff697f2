// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.indicator.Exemption;
import riia.store.Rows;

/** Dated exceptions. */
public final class ExemptionTable {

    private static final String ALL = "SELECT * FROM indicator_exemption" + Noted.NEWEST_FIRST;
    private static final String INSERT = "INSERT INTO indicator_exemption (id, area, dataset, first_day, last_day, agreed_by, reason, "
            + Noted.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String END = "UPDATE indicator_exemption SET last_day = ? WHERE id = ?";

    private final Connection connection;

    public ExemptionTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been, newest first. */
    public List<Exemption> all() throws SQLException {
        return Rows.list(connection, ALL, row -> new Exemption(row.getLong("id"), new AreaCode(row.getString("area")),
                Optional.ofNullable(row.getString("dataset")), Rows.day(row, "first_day").orElseThrow(), Rows.day(row, "last_day"),
                row.getString("agreed_by"), row.getString("reason"), Noted.at(row), Noted.by(row)));
    }

    /** The id that the next one gets. */
    public long next() throws SQLException {
        return Rows.next(connection, "indicator_exemption");
    }

    public void insert(Exemption one) throws SQLException {
        Rows.change(connection, INSERT, one.id(), one.authority().code(), one.dataset(), one.from(), one.to(), one.agreedBy(),
                one.reason(), one.at().toEpochMilli(), one.by().person(), one.by().role(), one.by().onBehalfOf());
    }

    public void end(long id, LocalDate lastDay) throws SQLException {
        Rows.change(connection, END, lastDay, id);
    }
}
