// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

import riia.base.Actor;

/** The files that arrived and were kept. */
public final class FileTable {

    private static final String INSERT = "INSERT INTO indicator_file (sha256, name, byte_count, content, dataset, layout,"
            + " received_at, person, role, on_behalf_of, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SIZE = "SELECT 1 FROM indicator_file WHERE byte_count = ?";
    private static final String KNOWN = "SELECT dataset, layout FROM indicator_file WHERE sha256 = ?";
    private static final String PROBLEMS = "SELECT problems FROM indicator_file WHERE sha256 = ?";

    private final Connection connection;

    public FileTable(Connection connection) {
        this.connection = connection;
    }

    /** Whether any file has this many bytes: if none has, none has the same. */
    public boolean hasSize(long bytes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIZE)) {
            statement.setLong(1, bytes);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Dataset and layout by which the file of a hash was read. */
    public Optional<Reading> known(String sha256) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, sha256);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new Reading(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    /** As what a file was read. */
    public record Reading(String dataset, String layout) {
    }

    /** The problems that belong to none of the file's returns, as {@link ProblemBlock} wrote them. */
    byte[] problems(String sha256) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROBLEMS)) {
            statement.setString(1, sha256);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("File " + sha256 + " is gone, though submissions name it");
                }
                return rows.getBytes(1);
            }
        }
    }

    void insert(KeptFile file, Instant received, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, file.sha256());
            statement.setString(2, file.name());
            statement.setLong(3, file.size());
            if (file.deflated().isPresent()) {
                statement.setBytes(4, file.deflated().get());
            } else {
                statement.setNull(4, Types.BLOB);
            }
            statement.setString(5, file.dataset());
            statement.setString(6, file.layout());
            statement.setLong(7, received.toEpochMilli());
            statement.setString(8, actor.person());
            statement.setString(9, actor.role());
            if (actor.onBehalfOf().isPresent()) {
                statement.setString(10, actor.onBehalfOf().get());
            } else {
                statement.setNull(10, Types.VARCHAR);
            }
            statement.setBytes(11, ProblemBlock.write(file.problems()));
            statement.executeUpdate();
        }
    }
}
