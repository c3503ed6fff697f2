// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides where an invocation runs: here, or in the process that holds the workspace. */
final class Launcher {

    private final Surroundings around;
    private final Workspaces workspaces;
    private boolean ranHere;

    Launcher(Surroundings around) {
        this.around = around;
        this.workspaces = around.workspaces();
    }

    /** Whether this process had bundles of its own running, from an orderly start to an orderly stop. */
    boolean ranHere() {
        return ranHere;
    }

    int run(Invocation invocation) throws IOException {
        return switch (invocation.kind()) {
            case WINDOW -> window(invocation);
            case HELP -> withoutWorkspace(invocation);
            case VERSION -> version();
            case ANYWHERE -> onAny(invocation);
            case STORE -> onStore(invocation);
            case ALONE -> alone(invocation);
            case INIT -> init(invocation);
        };
    }

    private int window(Invocation invocation) throws IOException {
        Path workspace = workspaces.need(invocation);
        WorkspaceLock lock = WorkspaceLock.tryTake(workspace).orElseThrow(() -> refusal(workspace));
        workspaces.remember(workspace);
        return here(new HeldWorkspace(around, workspace, lock).openWindow(invocation));
    }

    /** Without a workspace, the command itself says whether it needs one. */
    private int onStore(Invocation invocation) throws IOException {
        Optional<Path> workspace = workspaces.find(invocation);
        if (workspace.isEmpty()) {
            return withoutWorkspace(invocation);
        }
        return onWorkspace(invocation, workspace.get()).orElseThrow(() -> refusal(workspace.get()));
    }

    /** With the workspace that is there, so that what it brings along counts; and without, when it is out of reach. */
    private int onAny(Invocation invocation) throws IOException {
        Optional<Path> workspace = workspaces.find(invocation);
        try {
            OptionalInt status = workspace.isPresent() ? onWorkspace(invocation, workspace.get()) : OptionalInt.empty();
            return status.isPresent() ? status.getAsInt() : withoutWorkspace(invocation);
        } catch (Refused outOfReach) {
            return withoutWorkspace(invocation);
        }
    }

    private int version() throws IOException {
        Distribution distribution = around.distribution();
        around.out().write(("riia " + distribution.version() + " (build " + distribution.build() + ")\n").getBytes(StandardCharsets.UTF_8));
        return Exit.DONE;
    }

    private int withoutWorkspace(Invocation invocation) throws IOException {
        try (Workbench workbench = Workbench.start(around, Purpose.commandWithoutWorkspace())) {
            return here(workbench.run(invocation.arguments(), around.out()));
        }
    }

    private int alone(Invocation invocation) throws IOException {
        Path workspace = workspaces.need(invocation);
        WorkspaceLock lock = WorkspaceLock.tryTake(workspace).orElseThrow(() -> refusal(workspace));
        return here(new HeldWorkspace(around, workspace, lock).runAlone(invocation));
    }

    private int init(Invocation invocation) throws IOException {
        Path target = around.folder().resolve(invocation.newWorkspace().orElseThrow()).normalize();
        int status = here(new NewWorkspace(around, target).make(invocation));
        if (status == Exit.DONE) {
            workspaces.remember(target);
        }
        return status;
    }

    /** Here, when the workspace is free, else in the process that holds it; nothing when another user or machine does. */
    private OptionalInt onWorkspace(Invocation invocation, Path workspace) throws IOException {
        Patience patience = new Patience();
        do {
            Optional<WorkspaceLock> lock = WorkspaceLock.tryTake(workspace);
            if (lock.isPresent()) {
                return OptionalInt.of(here(new HeldWorkspace(around, workspace, lock.get()).run(invocation)));
            }
            Optional<Holder> holder = WorkspaceLock.holder(workspace);
            if (holder.isPresent() && !holder.get().isReachableBy(around.user(), around.host())) {
                return OptionalInt.empty();
            }
            OptionalInt status = holder.isPresent() ? inHolder(invocation, holder.get()) : OptionalInt.empty();
            if (status.isPresent()) {
                return status;
            }
        } while (patience.lasts());
        throw refusal(workspace);
    }

    private OptionalInt inHolder(Invocation invocation, Holder holder) throws IOException {
        Request request = new Request(invocation.arguments(), around.folder(), around.terminal());
        return new CommandClient(around.out(), around.err()).send(request, holder.socket());
    }

    private int here(int status) {
        ranHere = true;
        return status;
    }

    private static Refused refusal(Path workspace) {
        return new Refused("workspace " + workspace + " is held by "
                + WorkspaceLock.holder(workspace).map(Holder::toString).orElse("another process"));
    }
}
