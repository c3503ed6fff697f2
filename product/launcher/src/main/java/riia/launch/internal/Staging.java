// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A workspace in the making: a folder beside its place, which becomes the workspace in one step when it is complete. Killed before that,
 * it leaves a folder that the next {@code init} in the same place sweeps away.
 */
final class Staging implements AutoCloseable {

    private static final String PREFIX = ".riia-init-";

    private final Path folder;
    private final Path target;
    private final WorkspaceLock lock;

    private Staging(Path folder, Path target, WorkspaceLock lock) {
        this.folder = folder;
        this.target = target;
        this.lock = lock;
    }

    /** @throws Refused when something is there already */
    static Staging of(Path target) throws IOException {
        refuseWhatExists(target);
        Path parent = target.toAbsolutePath().getParent();
        Path folder = begin(parent);
        WorkspaceLock lock = WorkspaceLock.tryTake(folder)
                .orElseThrow(() -> new Refused("another init took " + folder + " away; try again"));
        return new Staging(folder, target, lock);
    }

    private static Path begin(Path parent) throws IOException {
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return Files.createTempDirectory(parent, PREFIX);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "it cannot be written to" : e.getReason();
            throw new Refused("no workspace can be made in " + parent + ": " + reason + "; choose another folder or mend its rights");
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts the finished workspace in its place; call it when nothing in the process uses it any more. */
    void finish() throws IOException {
        refuseWhatExists(target);
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        PrivateFolder.delete(folder);
        lock.close();
    }

    private static void refuseWhatExists(Path target) throws IOException {
        if (Workspaces.isWorkspace(target)) {
            throw new Refused(target + " is a workspace already");
        }
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(target)) {
                if (inside.iterator().hasNext()) {
                    throw new Refused(target + " exists and is not empty");
                }
            }
        } else if (Files.exists(target)) {
            throw new Refused(target + " exists and is not a folder");
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                Optional<WorkspaceLock> ended = WorkspaceLock.tryTake(leftover);
                if (ended.isPresent()) {
                    PrivateFolder.delete(leftover);
                    ended.get().close();
                }
            }
        }
    }
}
