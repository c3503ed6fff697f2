// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table {@code region_contact}. */
final class ContactTable {

    private static final String COLUMNS = "number, person, name, email, phone, organisation, role, place, first_day, last_day";

    private ContactTable() {
    }

    static List<Row> all(Connection connection) throws SQLException {
        List<Row> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM region_contact ORDER BY place, first_day, number"); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(new Row(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                        row.getString(7), row.getInt(8), row.getDate(9).toLocalDate(),
                        Optional.ofNullable(row.getDate(10)).map(Date::toLocalDate)));
            }
        }
        return all;
    }

    static void insert(Connection connection, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO region_contact (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, row.number());
            insert.setString(2, row.person());
            insert.setString(3, row.name());
            insert.setString(4, row.email());
            insert.setString(5, row.phone());
            insert.setString(6, row.organisation());
            insert.setString(7, row.role());
            insert.setInt(8, row.place());
            insert.setDate(9, Date.valueOf(row.from()));
            insert.setDate(10, row.to().map(Date::valueOf).orElse(null));
            insert.executeUpdate();
        }
    }

    /** Writes the details and the last day of a holding anew. */
    static void update(Connection connection, Row row) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE region_contact SET name = ?, email = ?, phone = ?, last_day = ? WHERE number = ?")) {
            update.setString(1, row.name());
            update.setString(2, row.email());
            update.setString(3, row.phone());
            update.setDate(4, row.to().map(Date::valueOf).orElse(null));
            update.setInt(5, row.number());
            update.executeUpdate();
        }
    }

    /** Empties every holding of a person. */
    static int erase(Connection connection, String person) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE region_contact SET name = '', email = '', phone = '' WHERE person = ?")) {
            update.setString(1, person);
            return update.executeUpdate();
        }
    }
}
