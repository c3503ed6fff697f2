// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/** The workspace that is open: its folder, its identity, its care. Absent for commands that need none. */
@ProviderType
public interface Workspace {

    /** The folder, absolute. */
    Path folder();

    /** What {@code workspace.json} says now. */
    WorkspaceIdentity identity();

    /** Whether all that is stored is encrypted, so that it opens with a passphrase only. */
    boolean encrypted();

    /**
     * Binds the workspace to another region: replaces {@code workspace.json} atomically, journals it, and posts
     * {@code riia/store/workspace/BOUND} with {@code region}.
     */
    void bind(Actor actor, String region);

    /**
     * Gives the workspace a label that every screen and file then shows, such as {@code SYNTHETIC SAMPLE}: replaces
     * {@code workspace.json} atomically and journals it.
     */
    void label(Actor actor, String label);

    /**
     * Writes everything but the disposable bundle cache to one file, while work goes on. The file appears whole or not at
     * all, and is read back before it is reported as done.
     *
     * @param file must not exist yet
     * @throws StoreException if it exists or cannot be written
     */
    void backup(Actor actor, Path file);

    /** Whether each area's tables are ready, sorted by area. */
    List<SchemaState> schemas();

    /**
     * Examines everything: the database's own consistency, schemas, journal, and what each area's {@link
     * riia.store.spi.Examination} looks at. Changes nothing.
     */
    List<Finding> examine();
}
