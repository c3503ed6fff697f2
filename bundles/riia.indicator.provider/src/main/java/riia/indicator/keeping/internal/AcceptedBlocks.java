// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Figure;

/** The figures in force of one dataset. */
public final class AcceptedBlocks {

    private static final String ACCEPTED = "SELECT id, area, period, block FROM indicator_submission WHERE dataset = ?"
            + " AND status = 'accepted'";

    private static final String OF_RETURN = ACCEPTED + " AND part = ? AND area = ? AND period = ?";

    private static final String OF_PERIOD = ACCEPTED + " AND part = ? AND period = ?";

    private final Connection connection;
    private final String dataset;

    public AcceptedBlocks(Connection connection, String dataset) {
        this.connection = connection;
        this.dataset = dataset;
    }

    /** Takes the figures of one submission. */
    @FunctionalInterface
    public interface Taker {
        void take(AreaCode area, Period period, List<Figure> figures);
    }

    /** The sequence of the last change of the dataset's submissions; 0 if there is none. */
    public long lastChange() throws SQLException {
        return new SubmissionTable(connection).lastChange(dataset);
    }

    /** Gives all of them, in no particular order. */
    public void read(Taker taker) throws SQLException {
        Map<String, AreaCode> areas = new HashMap<>();
        Map<String, Period> periods = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ACCEPTED)) {
            statement.setString(1, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(areas.computeIfAbsent(rows.getString(2), AreaCode::new),
                            periods.computeIfAbsent(rows.getString(3), Period::parse),
                            figures(rows.getString(1), rows.getBytes(4)));
                }
            }
        }
    }

    /** Gives each authority's figures of one part and period, in no particular order. */
    public void read(String part, Period period, BiConsumer<AreaCode, List<Figure>> taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_PERIOD)) {
            statement.setString(1, dataset);
            statement.setString(2, part);
            statement.setString(3, period.code());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(new AreaCode(rows.getString(2)), figures(rows.getString(1), rows.getBytes(4)));
                }
            }
        }
    }

    /** The figures in force of one return; empty if there are none. */
    public List<Figure> figures(ReturnKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_RETURN)) {
            statement.setString(1, dataset);
            statement.setString(2, key.part());
            statement.setString(3, key.area().code());
            statement.setString(4, key.period().code());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? figures(rows.getString(1), rows.getBytes(4)) : List.of();
            }
        }
    }

    private static List<Figure> figures(String id, byte[] block) {
        try {
            return Block.read(block);
        } catch (DamagedException e) {
            throw new DamagedException("The figures of " + id + " are damaged: " + e.getMessage()
                    + "; run doctor, and restore a backup made before");
        }
    }
}
