// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.contribution.spi.ContributionException;
import riia.indicator.mapping.SavedMapping;

/** The mappings that are remembered, as their files. */
final class MappingTable {

    private static final String COLUMNS = "id, sender, content, saved_at, person, role, on_behalf_of";
    private static final String ALL = "SELECT " + COLUMNS + " FROM indicator_mapping ORDER BY id";
    private static final String INSERT = "INSERT INTO indicator_mapping (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM indicator_mapping WHERE id = ?";

    private final Connection connection;

    MappingTable(Connection connection) {
        this.connection = connection;
    }

    /** All, by id. */
    List<SavedMapping> all() throws SQLException {
        List<SavedMapping> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(row(rows));
            }
        }
        return all;
    }

    private static SavedMapping row(ResultSet rows) throws SQLException {
        String id = rows.getString(1);
        Optional<String> sender = Optional.of(rows.getString(2)).filter(one -> !one.isEmpty());
        Actor by = new Actor(rows.getString(5), rows.getString(6), Optional.ofNullable(rows.getString(7)));
        try {
            return new SavedMapping(id, sender, MappingReading.read(new String(rows.getBytes(3), StandardCharsets.UTF_8)),
                    Instant.ofEpochMilli(rows.getLong(4)), by);
        } catch (ContributionException e) {
            throw new SQLException("Mapping " + id + " was written by this program and cannot be read", e);
        }
    }

    void insert(SavedMapping one) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, one.id());
            statement.setString(2, one.sender().orElse(""));
            statement.setBytes(3, MappingWriting.write(one.mapping()).getBytes(StandardCharsets.UTF_8));
            statement.setLong(4, one.saved().toEpochMilli());
            statement.setString(5, one.by().person());
            statement.setString(6, one.by().role());
            if (one.by().onBehalfOf().isPresent()) {
                statement.setString(7, one.by().onBehalfOf().get());
            } else {
                statement.setNull(7, Types.VARCHAR);
            }
            statement.executeUpdate();
        }
    }

    /** Whether there was one. */
    boolean delete(String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, id);
            return statement.executeUpdate() > 0;
        }
    }
}
