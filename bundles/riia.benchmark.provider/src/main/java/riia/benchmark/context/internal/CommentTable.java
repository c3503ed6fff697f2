// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.store.Rows;

/** The table {@code benchmark_comment}. A comment's id is {@code k-} and its number. */
final class CommentTable {

    private static final String PREFIX = "k-";
    private static final String ALL = "SELECT * FROM benchmark_comment c";
    private static final String IN_FORCE = " WHERE c.withdrawn_at IS NULL AND NOT EXISTS"
            + " (SELECT 1 FROM benchmark_comment later WHERE later.replaces = c.id)";
    private static final String BY_AGE = " ORDER BY c.id";
    private static final String INSERT = "INSERT INTO benchmark_comment (id, area, dataset, indicator_id, period, kind, words, replaces,"
            + " noted_at, person, role, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String WITHDRAW = "UPDATE benchmark_comment SET withdrawn_at = ?, withdrawn_reason = ?, withdrawn_person = ?,"
            + " withdrawn_role = ?, withdrawn_on_behalf_of = ? WHERE id = ?";

    private final Connection connection;

    CommentTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been, oldest first. */
    List<Comment> all() throws SQLException {
        return Rows.list(connection, ALL + BY_AGE, CommentTable::comment);
    }

    /** Those of a dataset that were neither withdrawn nor replaced, oldest first. */
    List<Comment> inForce(String dataset) throws SQLException {
        return Rows.list(connection, ALL + IN_FORCE + " AND c.dataset = ?" + BY_AGE, CommentTable::comment, dataset);
    }

    /** The comment of an id, if it is in force. */
    Optional<Comment> inForceOf(String id) throws SQLException {
        return first(Rows.list(connection, ALL + IN_FORCE + " AND c.id = ?", CommentTable::comment, number(id)));
    }

    /** The comment of an id. */
    Optional<Comment> find(String id) throws SQLException {
        return first(Rows.list(connection, ALL + " WHERE c.id = ?", CommentTable::comment, number(id)));
    }

    private static Optional<Comment> first(List<Comment> found) {
        return found.stream().findFirst();
    }

    Comment insert(About about, Comment.Kind kind, String text, Optional<String> replaces, Instant at, Actor by) throws SQLException {
        long number = Rows.next(connection, "benchmark_comment");
        Rows.change(connection, INSERT, number, about.authority().map(AreaCode::code), about.dataset(), about.indicator(),
                about.period().code(), kind.name(), text, replaces.map(CommentTable::number), at.toEpochMilli(), by.person(), by.role(),
                by.onBehalfOf());
        return new Comment(PREFIX + number, about, kind, text, by, at, replaces);
    }

    void withdraw(String id, Comment.Withdrawal why) throws SQLException {
        Rows.change(connection, WITHDRAW, why.at().toEpochMilli(), why.reason(), why.by().person(), why.by().role(),
                why.by().onBehalfOf(), number(id));
    }

    /** A number that no comment has, if it is not the id of one. */
    private static long number(String id) {
        return id.matches(PREFIX + "[0-9]{1,15}") ? Long.parseLong(id.substring(PREFIX.length())) : -1;
    }

    private static Comment comment(ResultSet row) throws SQLException {
        long replaces = row.getLong("replaces");
        long withdrawn = row.getLong("withdrawn_at");
        return new Comment(PREFIX + row.getLong("id"), AboutColumns.of(row), Comment.Kind.valueOf(row.getString("kind")),
                row.getString("words"), Rows.actor(row, ""), Instant.ofEpochMilli(row.getLong("noted_at")),
                replaces == 0 ? Optional.empty() : Optional.of(PREFIX + replaces), withdrawn == 0 ? Optional.empty()
                        : Optional.of(new Comment.Withdrawal(row.getString("withdrawn_reason"), Rows.actor(row, "withdrawn_"),
                                Instant.ofEpochMilli(withdrawn))));
    }
}
