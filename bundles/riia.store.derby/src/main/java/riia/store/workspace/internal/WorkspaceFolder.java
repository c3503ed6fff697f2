// SPDX-License-Identifier: Apache-2.0
package riia.store.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Finding;
import riia.store.SchemaState;
import riia.store.Store;
import riia.store.Workspace;
import riia.store.WorkspaceIdentity;
import riia.store.backup.internal.BackupWriter;
import riia.store.derby.internal.OpenTransaction;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.schema.internal.SchemaExtender;

/** The workspace that is open. */
@Component
public final class WorkspaceFolder implements Workspace {

    private static final String BOUND = "riia/store/workspace/BOUND";
    private static final String LABELLED = "riia/store/workspace/LABELLED";

    private final Layout layout;
    private final Store store;
    private final BackupWriter backups;
    private final SchemaExtender schemas;
    private final Examiner examiner;
    private final IdentityFile file;
    private final boolean encrypted;
    private volatile WorkspaceIdentity identity;

    @Activate
    public WorkspaceFolder(@Reference Layout layout, @Reference DerbyStore store, @Reference BackupWriter backups,
            @Reference SchemaExtender schemas, @Reference Examiner examiner) {
        this.layout = layout;
        this.store = store;
        this.backups = backups;
        this.schemas = schemas;
        this.examiner = examiner;
        this.file = new IdentityFile(layout);
        this.encrypted = file.encrypted();
        this.identity = file.read();
    }

    @Override
    public Path folder() {
        return layout.folder();
    }

    @Override
    public WorkspaceIdentity identity() {
        return identity;
    }

    @Override
    public boolean encrypted() {
        return encrypted;
    }

    @Override
    public void bind(Actor actor, String region) {
        WorkspaceIdentity was = identity;
        WorkspaceIdentity next = new WorkspaceIdentity(was.id(), region, was.label(), was.created());
        change(actor, next, "bound", Optional.of(was.region()), region, BOUND, "region");
    }

    @Override
    public void label(Actor actor, String label) {
        WorkspaceIdentity was = identity;
        WorkspaceIdentity next = new WorkspaceIdentity(was.id(), was.region(), Optional.of(label), was.created());
        change(actor, next, "labelled", was.label(), label, LABELLED, "label");
    }

    private void change(Actor actor, WorkspaceIdentity next, String what, Optional<String> before, String after,
            String topic, String property) {
        store.write(actor, transaction -> {
            long sequence = transaction.sequence();
            file.propose(next, sequence);
            transaction.journal(what, subject(), before, Optional.of(after));
            transaction.announce(topic, next.id(), Map.of(property, after));
            ((OpenTransaction) transaction).afterwards(() -> {
                file.adopt(sequence);
                identity = next;
            });
            return null;
        });
    }

    @Override
    public void backup(Actor actor, Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        backups.write(absolute);
        store.write(actor, transaction -> {
            transaction.journal("backed up", subject(), Optional.empty(), Optional.of(absolute.getFileName().toString()));
            return null;
        });
    }

    @Override
    public List<SchemaState> schemas() {
        return schemas.states();
    }

    @Override
    public List<Finding> examine() {
        return examiner.examine(schemas.settledStates());
    }

    private Ref subject() {
        return new Ref("store", "workspace", identity.id(), "workspace");
    }
}
