// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides where an invocation runs: here, or in the process that holds the workspace. */
final class Launcher {

    private final Surroundings around;
    private final Workspaces workspaces;

    Launcher(Surroundings around) {
        this.around = around;
        this.workspaces = around.workspaces();
    }

    int run(Invocation invocation) throws IOException {
        return switch (invocation.kind()) {
            case WINDOW -> window(invocation);
            case LIGHT -> light(invocation);
            case STORE -> store(invocation);
            case RESTORE -> restore(invocation);
            case INIT -> init(invocation);
        };
    }

    private int window(Invocation invocation) throws IOException {
        Path workspace = workspaces.need(invocation);
        WorkspaceLock lock = WorkspaceLock.tryTake(workspace).orElseThrow(() -> refusal(workspace));
        workspaces.remember(workspace);
        return new HeldWorkspace(around, workspace, lock).openWindow();
    }

    private int store(Invocation invocation) throws IOException {
        Path workspace = workspaces.need(invocation);
        Patience patience = new Patience();
        do {
            Optional<WorkspaceLock> lock = WorkspaceLock.tryTake(workspace);
            if (lock.isPresent()) {
                return new HeldWorkspace(around, workspace, lock.get()).run(invocation);
            }
            OptionalInt status = inHolder(invocation, workspace);
            if (status.isPresent()) {
                return status.getAsInt();
            }
        } while (patience.lasts());
        throw refusal(workspace);
    }

    private int restore(Invocation invocation) throws IOException {
        Path workspace = workspaces.need(invocation);
        WorkspaceLock lock = WorkspaceLock.tryTake(workspace).orElseThrow(() -> refusal(workspace));
        return new HeldWorkspace(around, workspace, lock).runAlone(invocation);
    }

    /** Never holds the workspace; but while somebody does, what is installed there is what counts. */
    private int light(Invocation invocation) throws IOException {
        Optional<Path> workspace = invocation.needsNoInstallation() ? Optional.empty() : workspaces.find(invocation);
        if (workspace.isPresent() && WorkspaceLock.isTaken(workspace.get())) {
            OptionalInt status = inHolder(invocation, workspace.get());
            if (status.isPresent()) {
                return status.getAsInt();
            }
        }
        Path log = LogPlace.choose(Optional.empty(), around.folders());
        try (Workbench workbench = Workbench.start(around, Mode.LIGHT, workspace, log)) {
            return workbench.run(invocation.arguments(), around.out());
        }
    }

    private int init(Invocation invocation) throws IOException {
        Path target = around.folder().resolve(invocation.newWorkspace().orElseThrow()).normalize();
        int status = new NewWorkspace(around, target).make(invocation);
        if (status == Exit.DONE) {
            workspaces.remember(target);
        }
        return status;
    }

    private OptionalInt inHolder(Invocation invocation, Path workspace) throws IOException {
        Optional<Holder> holder = WorkspaceLock.holder(workspace);
        if (holder.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!holder.get().isReachableBy(around.user(), around.host())) {
            throw refusal(workspace);
        }
        Request request = new Request(invocation.arguments(), around.folder(), around.terminal());
        return new CommandClient(around.out(), around.err()).send(request, holder.get().socket());
    }

    private static Refused refusal(Path workspace) {
        return new Refused("workspace " + workspace + " is held by "
                + WorkspaceLock.holder(workspace).map(Holder::toString).orElse("another process"));
    }
}
