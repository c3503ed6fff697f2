// SPDX-License-Identifier: Apache-2.0
package riia.store.spi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

import riia.store.Finding;

/**
 * An area's look at its own tables: checksums, rows that belong together. Called only by the workspace's {@code examine},
 * on a worker thread, inside a read; changes nothing.
 */
@ConsumerType
public interface Examination {

    /** What was found, sound things included, at least one finding. */
    List<Finding> examine(Connection connection) throws SQLException;
}
