// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Return;
import riia.store.Rows;

/** The columns that several tables have in common: who noted a row and when, and which return it is about. */
final class Noted {

    static final String COLUMNS = "noted_at, person, role, on_behalf_of";
    static final String NEWEST_FIRST = " ORDER BY noted_at DESC, id DESC";

    private Noted() {
    }

    static Instant at(ResultSet row) throws SQLException {
        return Instant.ofEpochMilli(row.getLong("noted_at"));
    }

    static Actor by(ResultSet row) throws SQLException {
        return Rows.actor(row, "");
    }

    static Return of(ResultSet row) throws SQLException {
        return new Return(row.getString("dataset"), new AreaCode(row.getString("area")), Period.parse(row.getString("period")));
    }
}
