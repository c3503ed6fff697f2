// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;

/** The tables of records, apart from the submissions that they belong to. Nothing reads them but what counts them. */
public final class RecordStore {

    private static final String INSERT = "INSERT INTO indicator_record_set (submission, sensitivity, synthetic, row_count, chunk_count,"
            + " fingerprint) VALUES (?, 'records', ?, ?, ?, ?)";
    private static final String INSERT_CHUNK = "INSERT INTO indicator_record_chunk (submission, number, content) VALUES (?, ?, ?)";
    private static final String PROMISED = "SELECT submission, row_count, chunk_count FROM indicator_record_set ORDER BY submission";
    private static final String FINGERPRINT = "SELECT fingerprint FROM indicator_record_set WHERE submission = ?";
    private static final String CHUNKS = "SELECT content FROM indicator_record_chunk WHERE submission = ? ORDER BY number";
    private static final String IN_FORCE = "SELECT s.part, s.area, s.period, s.id FROM indicator_submission s"
            + " JOIN indicator_record_set r ON r.submission = s.id WHERE s.dataset = ? AND s.status = 'accepted'";

    private final Connection connection;

    public RecordStore(Connection connection) {
        this.connection = connection;
    }

    void insert(String submission, RecordDraft records) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, submission);
            statement.setBoolean(2, records.synthetic());
            statement.setLong(3, records.rows());
            statement.setInt(4, records.chunks().size());
            statement.setString(5, records.fingerprint());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_CHUNK)) {
            for (int number = 0; number < records.chunks().size(); number++) {
                statement.setString(1, submission);
                statement.setInt(2, number);
                statement.setBytes(3, records.chunks().get(number));
                statement.executeUpdate();
            }
        }
    }

    /** What stands for the rows of a submission; empty if it has none. */
    Optional<String> fingerprint(String submission) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FINGERPRINT)) {
            statement.setString(1, submission);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Takes one packed chunk. */
    @FunctionalInterface
    public interface Taker {
        void take(byte[] chunk);
    }

    /** Gives the packed rows of a submission, chunk by chunk. */
    public void chunks(String submission, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHUNKS)) {
            statement.setString(1, submission);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows.getBytes(1));
                }
            }
        }
    }

    /** What the header of a submission's records says. */
    public record Promised(String submission, long rows, int chunks) {
    }

    /** The headers of all records. */
    public List<Promised> promised() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROMISED); ResultSet rows = statement.executeQuery()) {
            List<Promised> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Promised(rows.getString(1), rows.getLong(2), rows.getInt(3)));
            }
            return found;
        }
    }

    /** The records of a part in force. */
    public record InForce(String part, AreaCode area, Period period, String submission) {
    }

    /** The submissions of a dataset that are in force and have records. */
    public List<InForce> inForce(String dataset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IN_FORCE)) {
            statement.setString(1, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                List<InForce> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new InForce(rows.getString(1), new AreaCode(rows.getString(2)), Period.parse(rows.getString(3)),
                            rows.getString(4)));
                }
                return found;
            }
        }
    }
}
