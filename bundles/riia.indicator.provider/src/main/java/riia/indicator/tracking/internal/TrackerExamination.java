// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.indicator.marks.internal.ChaseTable;
import riia.indicator.marks.internal.ExemptionTable;
import riia.indicator.marks.internal.NilTable;
import riia.indicator.marks.internal.NoteEndTable;
import riia.indicator.marks.internal.PromiseTable;
import riia.store.Finding;
import riia.store.Schema;
import riia.store.spi.Examination;

/** Reads every nil return, exception, promise, message and ended note: each must still make sense. */
@Component
public final class TrackerExamination implements Examination {

    private static final String AREA = "indicator";

    /** @param schema that there are tables to examine */
    @Activate
    public TrackerExamination(@Reference(target = "(riia.area=indicator)") Schema schema) {
        // nothing to keep: its presence is what counts
    }

    /** Reads a table. */
    @FunctionalInterface
    private interface Table {
        int rows(Connection connection) throws SQLException;
    }

    @Override
    public List<Finding> examine(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        findings.add(read(connection, "nil return", all -> new NilTable(all).all().size()));
        findings.add(read(connection, "exception", all -> new ExemptionTable(all).all().size()));
        findings.add(read(connection, "promise", all -> new PromiseTable(all).all().size()));
        findings.add(read(connection, "message", all -> new ChaseTable(all).all().size()));
        findings.add(read(connection, "ended note", all -> new NoteEndTable(all).all().size()));
        return findings;
    }

    private static Finding read(Connection connection, String what, Table table) throws SQLException {
        try {
            return new Finding(AREA, Words.counted(table.rows(connection), what), true, "each can be read and makes sense");
        } catch (IllegalArgumentException e) {
            return new Finding(AREA, what + "s", false, "one makes no sense: " + e.getMessage() + "; restore a backup made before");
        }
    }
}
