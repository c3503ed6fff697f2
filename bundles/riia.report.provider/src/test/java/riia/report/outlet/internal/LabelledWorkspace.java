// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.nio.file.Path;
import java.util.List;

import riia.base.Actor;
import riia.store.Finding;
import riia.store.SchemaState;
import riia.store.Workspace;
import riia.store.WorkspaceIdentity;

/** A workspace that has an identity and nothing else. */
record LabelledWorkspace(WorkspaceIdentity identity) implements Workspace {

    @Override
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void bind(Actor actor, String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void label(Actor actor, String label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void backup(Actor actor, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean encrypted() {
        return false;
    }

    @Override
    public List<SchemaState> schemas() {
        return List.of();
    }

    @Override
    public List<Finding> examine() {
        return List.of();
    }
}
