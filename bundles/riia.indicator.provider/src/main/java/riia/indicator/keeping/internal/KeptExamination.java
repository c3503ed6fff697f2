// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.store.Finding;
import riia.store.Schema;
import riia.store.spi.Examination;

/** Examines what the indicator area keeps: every block against its checksum and its header, every file against its hash. */
@Component
public final class KeptExamination implements Examination {

    private static final String AREA = "indicator";
    private static final String BLOCKS = "SELECT id, readings, errors, warnings, block, problems FROM indicator_submission";
    private static final String TWO_IN_FORCE = "SELECT dataset, part, area, period, COUNT(*) FROM indicator_submission"
            + " WHERE status = 'accepted' GROUP BY dataset, part, area, period HAVING COUNT(*) > 1";
    private static final String FILES = "SELECT sha256, byte_count, content, problems FROM indicator_file";
    private static final String EMPTY_FILES = "SELECT sha256 FROM indicator_file WHERE sha256 NOT IN"
            + " (SELECT file_sha256 FROM indicator_submission)";

    /** @param schema that there are tables to examine */
    @Activate
    public KeptExamination(@Reference(target = "(riia.area=indicator)") Schema schema) {
        // nothing to keep: its presence is what counts
    }

    @Override
    public List<Finding> examine(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            blocks(statement, findings);
            versions(statement, findings);
            files(statement, findings);
        }
        return findings;
    }

    private static void blocks(Statement statement, List<Finding> findings) throws SQLException {
        int sound = 0;
        try (ResultSet rows = statement.executeQuery(BLOCKS)) {
            while (rows.next()) {
                String id = rows.getString(1);
                try {
                    int readings = Block.read(rows.getBytes(5)).size();
                    List<Problem> problems = ProblemBlock.read(rows.getBytes(6));
                    int errors = (int) problems.stream().filter(Problem::isError).count();
                    if (readings == rows.getInt(2) && errors == rows.getInt(3) && problems.size() - errors == rows.getInt(4)) {
                        sound++;
                    } else {
                        findings.add(bad(id, "its header promises " + rows.getInt(2) + " figures, " + rows.getInt(3)
                                + " errors, " + rows.getInt(4) + " warnings; its blocks hold " + readings + ", " + errors
                                + ", " + (problems.size() - errors)));
                    }
                } catch (DamagedException e) {
                    findings.add(bad(id, "a block is damaged: " + e.getMessage()));
                }
            }
        }
        findings.add(new Finding(AREA, sound + " submissions", true, "blocks match their checksums and headers"));
    }

    private static void versions(Statement statement, List<Finding> findings) throws SQLException {
        int wrong = 0;
        try (ResultSet rows = statement.executeQuery(TWO_IN_FORCE)) {
            while (rows.next()) {
                findings.add(bad(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getString(4), rows.getInt(5) + " versions are accepted; at most one may be"));
                wrong++;
            }
        }
        if (wrong == 0) {
            findings.add(new Finding(AREA, "versions in force", true, "at most one for each return"));
        }
    }

    private static void files(Statement statement, List<Finding> findings) throws SQLException {
        int sound = 0;
        try (ResultSet rows = statement.executeQuery(FILES)) {
            while (rows.next()) {
                byte[] content = rows.getBytes(3);
                String trouble = content == null ? "" : trouble(rows.getString(1), rows.getLong(2), content, rows.getBytes(4));
                if (trouble.isEmpty()) {
                    sound++;
                } else {
                    findings.add(bad("file " + rows.getString(1), trouble));
                }
            }
        }
        try (ResultSet rows = statement.executeQuery(EMPTY_FILES)) {
            while (rows.next()) {
                findings.add(bad("file " + rows.getString(1), "no submission names it"));
            }
        }
        findings.add(new Finding(AREA, sound + " files", true, "bytes match their hashes; those of records are not kept"));
    }

    private static String trouble(String sha256, long size, byte[] deflated, byte[] problems) {
        MessageDigest digest = DefinitionHash.sha256();
        try (InputStream content = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            ProblemBlock.read(problems);
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
            String found = HexFormat.of().formatHex(digest.digest());
            return found.equals(sha256) && length == size ? "" : "its " + length + " bytes hash to " + found + "; kept as " + size;
        } catch (IOException | DamagedException e) {
            return "its bytes are damaged: " + e.getMessage();
        }
    }

    private static Finding bad(String what, String message) {
        return new Finding(AREA, what, false, message + "; restore a backup made before, or import the file again");
    }
}
