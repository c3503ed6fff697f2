// SPDX-License-Identifier: Apache-2.0
package riia.store.workspace.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.store.Finding;
import riia.store.Journal;
import riia.store.SchemaState;
import riia.store.Store;
import riia.store.folder.internal.Layout;
import riia.store.spi.Examination;

/** Examines everything, within one read. An examination that fails costs its own lines only. */
@Component(service = Examiner.class)
public final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);
    private static final String STORE = "store";
    private static final String TABLES = "select s.schemaname, t.tablename from sys.systables t join sys.sysschemas s"
            + " on t.schemaid = s.schemaid where t.tabletype = 'T' order by t.tablename";
    private static final String CHECK = "values syscs_util.syscs_check_table(?, ?)";

    private final Layout layout;
    private final Store store;
    private final Journal journal;
    private final Map<Examination, String> examinations = new ConcurrentHashMap<>();

    @Activate
    public Examiner(@Reference Layout layout, @Reference Store store, @Reference Journal journal) {
        this.layout = layout;
        this.store = store;
        this.journal = journal;
    }

    @Reference(service = Examination.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindExamination(ServiceReference<?> reference, Examination examination) {
        examinations.put(examination, reference.getBundle().getSymbolicName());
    }

    void unbindExamination(Examination examination) {
        examinations.remove(examination);
    }

    /** What was found, of the database first, then of each area. */
    List<Finding> examine(List<SchemaState> schemas) {
        return store.read(connection -> {
            List<Finding> findings = new ArrayList<>();
            findings.addAll(attempt(STORE, () -> tables(connection)));
            findings.addAll(attempt(STORE, () -> List.of(journal.verify())));
            findings.addAll(attempt(STORE, () -> LockExamination.of(layout)));
            schemas.forEach(schema -> findings.add(finding(schema)));
            Map.copyOf(examinations).entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(examination ->
                    findings.addAll(attempt(examination.getValue(), () -> examination.getKey().examine(connection))));
            return List.copyOf(findings);
        });
    }

    /** An examination of something. */
    @FunctionalInterface
    private interface Look {
        List<Finding> look() throws SQLException, IOException;
    }

    private static List<Finding> attempt(String area, Look look) {
        try {
            return look.look();
        } catch (SQLException | IOException | RuntimeException | LinkageError e) {
            LOG.warn("The examination by {} failed", area, e);
            return List.of(new Finding(area, "examination", false, "it failed: " + e.getMessage()));
        }
    }

    private static List<Finding> tables(Connection connection) throws SQLException {
        List<Finding> damaged = new ArrayList<>();
        int count = 0;
        try (PreparedStatement query = connection.prepareStatement(TABLES); ResultSet tables = query.executeQuery()) {
            while (tables.next()) {
                count++;
                check(connection, tables.getString(1), tables.getString(2), damaged);
            }
        }
        return damaged.isEmpty() ? List.of(new Finding(STORE, count + " tables", true, "rows and indexes agree")) : damaged;
    }

    private static void check(Connection connection, String schema, String table, List<Finding> damaged) {
        try (PreparedStatement check = connection.prepareStatement(CHECK)) {
            check.setString(1, schema);
            check.setString(2, table);
            try (ResultSet result = check.executeQuery()) {
                result.next();
            }
        } catch (SQLException e) {
            damaged.add(new Finding(STORE, "table " + table, false,
                    e.getMessage() + "; bring back a backup with: riia restore FILE"));
        }
    }

    private static Finding finding(SchemaState schema) {
        return new Finding(schema.area(), "tables", schema.trouble().isEmpty(),
                schema.trouble().orElse("version " + schema.version()));
    }
}
