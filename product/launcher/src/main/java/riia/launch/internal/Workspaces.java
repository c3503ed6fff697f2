// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the workspace that an invocation is about. A folder is a workspace when it holds {@code workspace.json}. */
final class Workspaces {

    static final String MARK = "workspace.json";

    private final Path folder;
    private final String fromEnvironment;
    private final Path lastOpened;
    private final PrintStream messages;

    /**
     * @param folder where the user is
     * @param fromEnvironment the value of {@code RIIA_WORKSPACE}, or null
     * @param lastOpened the file that remembers the last workspace
     */
    Workspaces(Path folder, String fromEnvironment, Path lastOpened, PrintStream messages) {
        this.folder = folder;
        this.fromEnvironment = fromEnvironment;
        this.lastOpened = lastOpened;
        this.messages = messages;
    }

    /** @throws WrongUse when there is none, or the named folder is none */
    Path need(Invocation invocation) {
        return find(invocation).orElseThrow(() -> new WrongUse(
                "no workspace here: name one with --workspace DIR, or make one with 'riia init --region ID DIR'"));
    }

    /** @throws WrongUse when a folder was named that is no workspace */
    Optional<Path> find(Invocation invocation) {
        if (invocation.workspace().isPresent()) {
            return Optional.of(named(invocation.workspace().get(), "--workspace"));
        }
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return Optional.of(named(fromEnvironment, "RIIA_WORKSPACE"));
        }
        return isWorkspace(folder) ? Optional.of(folder) : remembered();
    }

    static boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Best effort: a settings folder that cannot be written costs the memory, not the work. */
    void remember(Path workspace) {
        try {
            Files.createDirectories(lastOpened.getParent());
            Path fresh = Files.createTempFile(lastOpened.getParent(), "last", null);
            Files.writeString(fresh, workspace.toString());
            Files.move(fresh, lastOpened, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            messages.println("riia: cannot remember this workspace in " + lastOpened + ": " + e.getMessage());
        }
    }

    private Path named(String text, String by) {
        Path workspace = folder.resolve(text).normalize();
        if (!isWorkspace(workspace)) {
            throw new WrongUse(workspace + ", named by " + by + ", is no workspace: it has no " + MARK);
        }
        return workspace;
    }

    private Optional<Path> remembered() {
        try {
            Path workspace = Path.of(Files.readString(lastOpened).strip());
            if (isWorkspace(workspace)) {
                messages.println("riia: workspace " + workspace + " (the last opened)");
                return Optional.of(workspace);
            }
        } catch (IOException none) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
