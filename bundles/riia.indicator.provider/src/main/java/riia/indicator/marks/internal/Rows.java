// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short statements of few values. An empty Optional is an absent value of any type. */
final class Rows {

    private Rows() {
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Mapper<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(mapper.of(rows));
                }
                return List.copyOf(found);
            }
        }
    }

    /** How many rows it touched. */
    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** A number that no row of a table has yet. Only within a transaction, of which there is one at a time. */
    static long next(Connection connection, String table) throws SQLException {
        return list(connection, "SELECT MAX(id) FROM " + table, row -> row.getLong(1)).get(0) + 1;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
            if (value == null) {
                statement.setNull(i + 1, statement.getParameterMetaData().getParameterType(i + 1));
            } else {
                statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
            }
        }
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
