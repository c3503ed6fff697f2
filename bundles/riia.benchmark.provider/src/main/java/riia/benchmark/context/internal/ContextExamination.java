// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.store.Finding;
import riia.store.Schema;
import riia.store.Store;
import riia.store.spi.Examination;

/** Reads everything that was said of figures: each must still make sense. */
@Component
public final class ContextExamination implements Examination {

    private static final Map<String, Store.Query<List<?>>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("comments", connection -> new CommentTable(connection).all());
        TABLES.put("requests and waivers of explanations", connection -> new ExplanationTable(connection).all());
        TABLES.put("circumstances", connection -> new CircumstanceTable(connection).all());
        TABLES.put("groups of authorities", connection -> new GroupTable(connection).all());
    }

    /** @param schema that there are tables to examine */
    @Activate
    public ContextExamination(@Reference(target = "(riia.area=benchmark)") Schema schema) {
        // nothing to keep: its presence is what counts
    }

    @Override
    public List<Finding> examine(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Store.Query<List<?>>> table : TABLES.entrySet()) {
            try {
                findings.add(new Finding("benchmark", table.getKey(), true, table.getValue().run(connection).size() + ", each can be read"));
            } catch (IllegalArgumentException e) {
                findings.add(new Finding("benchmark", table.getKey(), false, "one makes no sense: " + e.getMessage()
                        + "; restore a backup made before"));
            }
        }
        return findings;
    }
}
