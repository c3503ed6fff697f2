// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The exclusive right to a workspace: a lock of the operating system on a byte of {@code .session/lock}, which ends with the process
 * however that ends. The file's text names the holder, and means nothing while nobody holds the lock.
 *
 * <p>POSIX frees a process's locks on a file when the process closes <em>any</em> channel on that file: nothing else in the process may
 * open it. That is why it has a folder of its own.
 */
final class WorkspaceLock implements AutoCloseable {

    private static final String FOLDER = ".session";
    /** Past any text, so that others may read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Empty when another process holds it.
     *
     * @throws Refused when nobody does, and this user may not either
     */
    static Optional<WorkspaceLock> tryTake(Path workspace) throws IOException {
        Path file = session(workspace).resolve("lock");
        try {
            Files.createDirectories(file.getParent());
            return tryTakeFile(file);
        } catch (AccessDeniedException | ReadOnlyFileSystemException notOurs) {
            if (isHeld(file)) {
                return Optional.empty();
            }
            throw new Refused("this user may not change the workspace " + workspace + ": " + notOurs.getMessage());
        }
    }

    private static Optional<WorkspaceLock> tryTakeFile(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                return Optional.of(new WorkspaceLock(channel, lock));
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** For who may only look: a shared lock is not to be had beside the exclusive one. */
    private static boolean isHeld(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.tryLock(LOCKED_BYTE, 1, true) == null;
        } catch (IOException notEvenThat) {
            return false;
        }
    }

    /** The folder of this process's own files in the workspace. */
    static Path session(Path workspace) {
        return workspace.resolve(FOLDER);
    }

    /** Whom the lock file names. Ask only after {@link #tryTake} was refused; the holder may still be about to write it. */
    static Optional<Holder> holder(Path workspace) {
        try {
            return Holder.fromJson(Files.readString(session(workspace).resolve("lock")));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void name(Holder holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.toJson().getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            lock.release();
        }
    }
}
