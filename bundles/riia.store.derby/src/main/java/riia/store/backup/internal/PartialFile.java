// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import riia.store.StoreException;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/**
 * A file in the making, beside the place where it will appear. Its path is noted in the workspace before it is begun, so that
 * after a kill the next start finds and removes it, wherever it lies.
 */
final class PartialFile implements AutoCloseable {

    private static final String NOTE = "partial-";

    private final Path path;
    private final Path note;

    private PartialFile(Path path, Path note) {
        this.path = path;
        this.note = note;
    }

    static PartialFile beside(Path target, Layout layout) throws IOException {
        String id = UUID.randomUUID().toString();
        Path path = target.resolveSibling(".riia-" + id + ".part");
        Path note = layout.temp().resolve(NOTE + id);
        DurableFiles.write(note, path.toString().getBytes(UTF_8));
        return new PartialFile(path, note);
    }

    Path path() {
        return path;
    }

    /**
     * Gives it its name, which nobody else's file may have by now.
     *
     * @throws StoreException if one has
     */
    void appear(Path target) throws IOException {
        try {
            Files.createLink(target, path);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(target + " exists already; choose another name", e);
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without hard links, such as that of a memory stick.
            Files.move(path, target);
        }
        DurableFiles.forceFolder(target.getParent());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(note);
    }

    /** Removes those that a kill has left. */
    static void sweep(Layout layout) throws IOException {
        for (Path note : DurableFiles.below(layout.temp())) {
            String name = note.getFileName().toString();
            if (name.startsWith(NOTE)) {
                Path path = Path.of(Files.readString(note));
                if (path.getFileName().toString().equals(".riia-" + name.substring(NOTE.length()) + ".part")) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
