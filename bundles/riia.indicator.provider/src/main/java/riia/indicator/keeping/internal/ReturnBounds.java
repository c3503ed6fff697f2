// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;

import riia.base.AreaCode;
import riia.base.Period;

/** The least span of areas and days that holds some returns of one part, so that one query finds what is kept of them. */
record ReturnBounds(String part, AreaCode firstArea, AreaCode lastArea, LocalDate firstEnd, LocalDate lastEnd) {

    static ReturnBounds of(String part, Collection<ReturnKey> keys) {
        AreaCode firstArea = keys.stream().map(ReturnKey::area).min(AreaCode::compareTo).orElseThrow();
        AreaCode lastArea = keys.stream().map(ReturnKey::area).max(AreaCode::compareTo).orElseThrow();
        LocalDate firstEnd = keys.stream().map(ReturnKey::period).map(Period::end).min(LocalDate::compareTo).orElseThrow();
        LocalDate lastEnd = keys.stream().map(ReturnKey::period).map(Period::end).max(LocalDate::compareTo).orElseThrow();
        return new ReturnBounds(part, firstArea, lastArea, firstEnd, lastEnd);
    }

    void set(PreparedStatement statement, String dataset) throws SQLException {
        statement.setString(1, dataset);
        statement.setString(2, part);
        statement.setString(3, firstArea.code());
        statement.setString(4, lastArea.code());
        statement.setDate(5, Date.valueOf(firstEnd));
        statement.setDate(6, Date.valueOf(lastEnd));
    }
}
