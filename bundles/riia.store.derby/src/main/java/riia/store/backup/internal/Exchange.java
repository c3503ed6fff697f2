// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/**
 * Puts new content in the place of a workspace's. Once it lies ready, verified, a mark says so; from then on the exchange is carried
 * out, by the next start if need be. Each of its renames can be done again without harm.
 */
public final class Exchange {

    private static final String PREFIX = "restore-";
    private static final String READY = "ready";
    private static final String GOING = "going";
    private static final String NO_CLEAR_BACKUPS = "no-clear-backups";

    private final Layout layout;
    private final Path folder;

    private Exchange(Layout layout, Path folder) {
        this.layout = layout;
        this.folder = folder;
    }

    /** A new one; its content is to be put below {@link #coming}. */
    static Exchange begin(Layout layout) throws IOException {
        Exchange exchange = new Exchange(layout, layout.temp().resolve(PREFIX + UUID.randomUUID()));
        Files.createDirectories(exchange.coming().folder());
        return exchange;
    }

    /** Has the backups that are not encrypted removed, once the new content is in place. */
    void removeClearBackups() throws IOException {
        DurableFiles.write(folder.resolve(NO_CLEAR_BACKUPS), new byte[0]);
    }

    /** From here on the new content counts, if need be by what the next start does. */
    public void commit() throws IOException {
        DurableFiles.write(folder.resolve(READY), new byte[0]);
    }

    /** Exchanges old and new content, after {@link #commit}. The store must be closed. */
    public void carryOut() throws IOException {
        swap();
    }

    private void swap() throws IOException {
        Path going = folder.resolve(GOING);
        Files.createDirectories(going);
        for (String name : Layout.CONTENT) {
            Path here = layout.folder().resolve(name);
            Path next = coming().folder().resolve(name);
            if (Files.exists(next)) {
                if (Files.exists(going.resolve(name))) {
                    DurableFiles.delete(here); // made anew by somebody between a kill and now
                } else if (Files.isDirectory(here)) {
                    DurableFiles.rename(here, going.resolve(name));
                }
                DurableFiles.rename(next, here);
            }
        }
        if (Files.exists(folder.resolve(NO_CLEAR_BACKUPS))) {
            new BackupsFolder(layout).removeClear();
        }
        discard();
    }

    /** Removes what is left of it; the mark goes after all that may not be left lying about. */
    public void discard() throws IOException {
        DurableFiles.delete(folder.resolve(GOING));
        DurableFiles.delete(coming().folder());
        DurableFiles.delete(folder);
    }

    /** Where the new content lies, as it will in the workspace. */
    Layout coming() {
        return new Layout(folder.resolve("coming"));
    }

    /** Carries out what a kill has interrupted, and removes what was not ready. */
    static void finish(Layout layout) throws IOException {
        if (!Files.isDirectory(layout.temp())) {
            return;
        }
        try (Stream<Path> temp = Files.list(layout.temp())) {
            for (Path folder : temp.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList()) {
                Exchange exchange = new Exchange(layout, folder);
                if (Files.exists(folder.resolve(READY))) {
                    exchange.swap();
                } else {
                    exchange.discard();
                }
            }
        }
    }
}
