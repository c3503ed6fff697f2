// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

import riia.base.Actor;
import riia.store.Finding;
import riia.store.SchemaState;
import riia.store.Workspace;
import riia.store.WorkspaceIdentity;

/** A workspace that is only bound to a region; open until it is closed. */
final class TestWorkspace implements Workspace, AutoCloseable {

    private final ServiceRegistration<Workspace> registration;
    private volatile String region;

    TestWorkspace(BundleContext context, String region) {
        this.region = region;
        this.registration = context.registerService(Workspace.class, this, null);
    }

    @Override
    public WorkspaceIdentity identity() {
        return new WorkspaceIdentity("test", region, Optional.empty(), Instant.EPOCH);
    }

    @Override
    public void bind(Actor actor, String to) {
        region = to;
    }

    @Override
    public Path folder() {
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

    @Override
    public void close() {
        registration.unregister();
    }
}
