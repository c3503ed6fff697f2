// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.AuthorityGroup;
import riia.store.Rows;

/** The tables {@code benchmark_group} and {@code benchmark_group_member}. */
final class GroupTable {

    private static final String GROUPS = "SELECT id, name FROM benchmark_group ORDER BY name, id";
    private static final String MEMBERS = "SELECT area FROM benchmark_group_member WHERE group_id = ? ORDER BY place";
    private static final String INSERT = "INSERT INTO benchmark_group (id, name, kept_at, person, role, on_behalf_of)"
            + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_MEMBER = "INSERT INTO benchmark_group_member (group_id, place, area) VALUES (?, ?, ?)";
    private static final String DELETE = "DELETE FROM benchmark_group WHERE id = ?";
    private static final String DELETE_MEMBERS = "DELETE FROM benchmark_group_member WHERE group_id = ?";

    private final Connection connection;

    GroupTable(Connection connection) {
        this.connection = connection;
    }

    /** By name. */
    List<AuthorityGroup> all() throws SQLException {
        List<AuthorityGroup> all = new ArrayList<>();
        for (String[] one : Rows.list(connection, GROUPS, row -> new String[] {row.getString(1), row.getString(2)})) {
            all.add(new AuthorityGroup(one[0], one[1], Rows.list(connection, MEMBERS, row -> new AreaCode(row.getString(1)), one[0]), true));
        }
        return all;
    }

    void insert(AuthorityGroup one, Instant at, Actor by) throws SQLException {
        Rows.change(connection, INSERT, one.id(), one.name(), at.toEpochMilli(), by.person(), by.role(), by.onBehalfOf());
        for (int i = 0; i < one.members().size(); i++) {
            Rows.change(connection, INSERT_MEMBER, one.id(), i, one.members().get(i).code());
        }
    }

    /** Whether there was one. */
    boolean delete(String id) throws SQLException {
        Rows.change(connection, DELETE_MEMBERS, id);
        return Rows.change(connection, DELETE, id) > 0;
    }
}
