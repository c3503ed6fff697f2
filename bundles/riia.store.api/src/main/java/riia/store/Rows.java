// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * Short statements of few values, for tables of few rows. A value is a text, a number, a day, a truth value, or an Optional of one; an
 * empty Optional is an absent value of any type. A connection is used, never kept.
 */
@ProviderType
public final class Rows {

    private Rows() {
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        /** Reads the present row; does not move on. */
        T of(ResultSet row) throws SQLException;
    }

    /** What a query finds, in its order. */
    public static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... values) throws SQLException {
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
    public static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** A number that no row of a table has yet in its column {@code id}. Only within a transaction, of which there is one at a time. */
    public static long next(Connection connection, String table) throws SQLException {
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

    /** The day in a column, if there is one. */
    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    /** Who acted, from the columns {@code person}, {@code role} and {@code on_behalf_of} with a prefix. */
    public static Actor actor(ResultSet row, String prefix) throws SQLException {
        return new Actor(row.getString(prefix + "person"), row.getString(prefix + "role"),
                Optional.ofNullable(row.getString(prefix + "on_behalf_of")));
    }
}
