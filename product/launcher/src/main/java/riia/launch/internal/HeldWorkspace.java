// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A workspace while this process holds it; each of its ways to run lets go of it at the end. */
final class HeldWorkspace {

    private final Surroundings around;
    private final Path workspace;
    private final WorkspaceLock lock;

    HeldWorkspace(Surroundings around, Path workspace, WorkspaceLock lock) {
        this.around = around;
        this.workspace = workspace;
        this.lock = lock;
    }

    /** Opens the window, and does the commands that arrive meanwhile. */
    int openWindow(Invocation invocation) throws IOException {
        return sharing(Purpose.window(workspace).unlockedAs(invocation, around.folder()), "window", Workbench::runApplication);
    }

    /** Does the command, and those that arrive meanwhile. */
    int run(Invocation invocation) throws IOException {
        return sharing(command(invocation), invocation.command(), workbench -> workbench.run(invocation.arguments(), around.out()));
    }

    /** Does the command, and no other; those that come meanwhile try again. */
    int runAlone(Invocation invocation) throws IOException {
        try (lock) {
            lock.name(holder(invocation.command(), WorkspaceLock.session(workspace).resolve("no-socket")));
            try (Workbench workbench = Workbench.start(around, command(invocation))) {
                return workbench.run(invocation.arguments(), around.out());
            }
        }
    }

    private Purpose command(Invocation invocation) {
        return Purpose.command(workspace).unlockedAs(invocation, around.folder());
    }

    private int sharing(Purpose purpose, String doing, Work work) throws IOException {
        SocketPlace place = SocketPlace.in(WorkspaceLock.session(workspace), around.folders().runtime());
        try (lock; CommandServer server = CommandServer.listen(place)) {
            lock.name(holder(doing, place.socket()));
            try (Workbench workbench = Workbench.start(around, purpose); CommandServer.Service service = server.serve(workbench::commandLine)) {
                return work.in(workbench);
            }
        }
    }

    private Holder holder(String doing, Path socket) {
        return new Holder(ProcessHandle.current().pid(), around.host(), around.user(), Instant.now(), doing, socket);
    }

    /** What the process is for. */
    private interface Work {

        int in(Workbench workbench) throws IOException;
    }
}
