// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.indicator.keeping.internal.DamagedException;
import riia.indicator.keeping.internal.RecordStore;
import riia.store.Finding;
import riia.store.Schema;
import riia.store.spi.Examination;

/** Examines the records: every chunk against its checksum, and all of them against what their submission promises. */
@Component
public final class RecordExamination implements Examination {

    private static final String AREA = "indicator";

    /** @param schema that there are tables to examine */
    @Activate
    public RecordExamination(@Reference(target = "(riia.area=indicator)") Schema schema) {
        // nothing to keep: its presence is what counts
    }

    @Override
    public List<Finding> examine(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        RecordStore store = new RecordStore(connection);
        long sound = 0;
        for (RecordStore.Promised one : store.promised()) {
            String trouble = trouble(store, one);
            if (trouble.isEmpty()) {
                sound += one.rows();
            } else {
                findings.add(new Finding(AREA, "records of " + one.submission(), false, trouble
                        + "; restore a backup made before, or import the file again"));
            }
        }
        findings.add(new Finding(AREA, sound + " records", true, "chunks match their checksums and what their submissions promise"));
        return findings;
    }

    private static String trouble(RecordStore store, RecordStore.Promised promised) throws SQLException {
        long[] found = new long[2];
        try {
            store.chunks(promised.submission(), chunk -> {
                found[0] += new RowChunk(chunk).size();
                found[1]++;
            });
        } catch (DamagedException e) {
            return "a chunk is damaged: " + e.getMessage();
        }
        return found[0] == promised.rows() && found[1] == promised.chunks() ? "" : promised.rows() + " rows in " + promised.chunks()
                + " chunks are promised; " + found[0] + " in " + found[1] + " are there";
    }
}
