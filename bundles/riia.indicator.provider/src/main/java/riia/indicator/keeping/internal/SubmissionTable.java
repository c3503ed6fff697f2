// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;

/** The submissions: headers, blocks, problems. */
final class SubmissionTable {

    private static final String HEADER = "SELECT s.id, s.dataset, s.part, s.dataset_version, s.definition_hash, s.area,"
            + " s.period, s.version, s.status, s.received_at, s.person, s.role, s.on_behalf_of, s.errors, s.warnings,"
            + " s.readings, f.name, s.file_sha256";
    private static final String FROM = " FROM indicator_submission s JOIN indicator_file f ON f.sha256 = s.file_sha256";
    private static final String ORDER = " ORDER BY s.dataset, s.period_end, s.period, s.area, s.part, s.version";
    private static final String INSERT = "INSERT INTO indicator_submission (id, dataset, part, dataset_version,"
            + " definition_hash, area, period, version, status, received_at, person, role, on_behalf_of, errors, warnings,"
            + " readings, file_sha256, period_end, block, problems, changed)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DECIDE = "UPDATE indicator_submission SET status = ?, changed = ? WHERE id = ?";
    private static final String OF_RETURN = " WHERE s.dataset = ? AND s.part = ? AND s.area = ? AND s.period = ?"
            + " AND s.status = ? ORDER BY s.changed DESC, s.version DESC";
    private static final String VERSIONS = "SELECT part, area, period, version, status, file_sha256"
            + " FROM indicator_submission WHERE dataset = ? AND part = ? AND area BETWEEN ? AND ?"
            + " AND period_end BETWEEN ? AND ?";
    private static final String LAST_CHANGE = "SELECT MAX(changed) FROM indicator_submission WHERE dataset = ?";

    private final Connection connection;

    SubmissionTable(Connection connection) {
        this.connection = connection;
    }

    /** The records that belong to submissions. */
    RecordStore records() {
        return new RecordStore(connection);
    }

    List<Submission> all() throws SQLException {
        return list(ORDER);
    }

    List<Submission> ofDataset(String dataset) throws SQLException {
        return list(" WHERE s.dataset = ?" + ORDER, dataset);
    }

    List<Submission> ofFile(String sha256) throws SQLException {
        return list(" WHERE s.file_sha256 = ?" + ORDER, sha256);
    }

    List<Submission> ofReturn(Return of) throws SQLException {
        return list(" WHERE s.dataset = ? AND s.area = ? AND s.period = ?" + ORDER, of.dataset(), of.authority().code(),
                of.period().code());
    }

    Optional<Submission> find(String id) throws SQLException {
        return list(" WHERE s.id = ?", id).stream().findFirst();
    }

    /** The versions of the same return that have a status, the one that got it last first. */
    List<Submission> siblings(Submission of, Status status) throws SQLException {
        return list(OF_RETURN, of.dataset(), of.part(), of.authority().code(), of.period().code(), status.label());
    }

    private List<Submission> list(String where, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEADER + FROM + where)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Submission> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(submission(rows));
                }
                return found;
            }
        }
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                new AreaCode(row.getString(6)), Period.parse(row.getString(7)), row.getInt(8), status(row.getString(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                new Actor(row.getString(11), row.getString(12), Optional.ofNullable(row.getString(13))), row.getInt(14),
                row.getInt(15), row.getInt(16), row.getString(17), row.getString(18));
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** A version of a return, in brief. */
    record Version(ReturnKey key, int version, Status status, String sha256) {
    }

    /** All versions of returns of one part that lie within bounds. */
    List<Version> versions(String dataset, ReturnBounds bounds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            bounds.set(statement, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                List<Version> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Version(new ReturnKey(rows.getString(1), new AreaCode(rows.getString(2)),
                            Period.parse(rows.getString(3))), rows.getInt(4), status(rows.getString(5)),
                            rows.getString(6)));
                }
                return found;
            }
        }
    }

    byte[] block(String id) throws SQLException {
        return bytes("SELECT block FROM indicator_submission WHERE id = ?", id);
    }

    byte[] problems(String id) throws SQLException {
        return bytes("SELECT problems FROM indicator_submission WHERE id = ?", id);
    }

    private byte[] bytes(String query, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("Submission " + id + " is gone");
                }
                return rows.getBytes(1);
            }
        }
    }

    /** The sequence of the last change of a dataset's submissions; 0 if there is none. */
    long lastChange(String dataset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_CHANGE)) {
            statement.setString(1, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }


    void decide(List<String> ids, Status status, long sequence) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(DECIDE)) {
            for (String id : ids) {
                statement.setString(1, status.label());
                statement.setLong(2, sequence);
                statement.setString(3, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A submission about to be kept, with its figures and problems. */
    record Kept(Submission header, byte[] block, byte[] problems) {
    }

    /** In the order of their ids, so that the indexes grow at their end; one by one, since an embedded batch only copies the values. */
    void insert(List<Kept> submissions, long sequence) throws SQLException {
        List<Kept> ordered = new ArrayList<>(submissions);
        ordered.sort(Comparator.comparing(one -> one.header().id()));
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Kept one : ordered) {
                set(statement, one, sequence);
                statement.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, Kept kept, long sequence) throws SQLException {
        Submission one = kept.header();
        int i = 0;
        statement.setString(++i, one.id());
        statement.setString(++i, one.dataset());
        statement.setString(++i, one.part());
        statement.setString(++i, one.datasetVersion());
        statement.setString(++i, one.definitionHash());
        statement.setString(++i, one.authority().code());
        statement.setString(++i, one.period().code());
        statement.setInt(++i, one.version());
        statement.setString(++i, one.status().label());
        statement.setLong(++i, one.received().toEpochMilli());
        statement.setString(++i, one.receivedBy().person());
        statement.setString(++i, one.receivedBy().role());
        if (one.receivedBy().onBehalfOf().isPresent()) {
            statement.setString(++i, one.receivedBy().onBehalfOf().get());
        } else {
            statement.setNull(++i, Types.VARCHAR);
        }
        statement.setInt(++i, one.errors());
        statement.setInt(++i, one.warnings());
        statement.setInt(++i, one.readings());
        statement.setString(++i, one.sha256());
        statement.setDate(++i, Date.valueOf(one.period().end()));
        statement.setBytes(++i, kept.block());
        statement.setBytes(++i, kept.problems());
        statement.setLong(++i, sequence);
    }
}
