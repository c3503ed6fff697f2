// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder where the framework and Declarative Services keep their notes on bundles. It is disposable: what a process that stopped in
 * order left spares the next one the reading of manifests and component descriptions; after any other end it is made anew. It is used by
 * one process at a time, since Felix itself does not stop a second one.
 */
final class BundleCache implements AutoCloseable {

    private static final int MOST_AT_ONCE = 256;

    private final Path folder;
    private final Path whole;
    private final FileChannel channel;

    private BundleCache(Path folder, Path whole, FileChannel channel) {
        this.folder = folder;
        this.whole = whole;
        this.channel = channel;
    }

    /** What keeps caches apart: the build, the workspace and the mode. */
    static String name(String build, Purpose purpose) {
        return build + "-" + purpose.mode().feature() + "-" + Integer.toHexString(purpose.lastingWorkspace().hashCode());
    }

    /** Empty or whole, and this process's until it is closed. */
    static BundleCache open(Path caches, String name) throws IOException {
        Files.createDirectories(caches);
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            FileChannel channel = FileChannel.open(caches.resolve(name + "-" + i + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Path folder = caches.resolve(name + "-" + i);
                Path whole = caches.resolve(name + "-" + i + ".whole");
                if (!Files.deleteIfExists(whole)) {
                    PrivateFolder.delete(folder);
                }
                return new BundleCache(folder, whole, channel);
            }
            channel.close();
        }
        throw new IOException("More than " + MOST_AT_ONCE + " processes use bundle caches " + name + " in " + caches);
    }

    Path folder() {
        return folder;
    }

    /** Says that the framework stopped in order; to be followed by {@link #close}. */
    synchronized void keep() throws IOException {
        if (channel.isOpen()) {
            Files.write(whole, new byte[0]);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
