// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import riia.store.derby.internal.Database;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;

/**
 * Puts the content of a backup in the place of a workspace's. Once the new content lies ready, verified, a mark says so; from
 * then on the exchange is carried out, by the next start if need be. Each of its renames can be done again without harm.
 */
public final class Exchange {

    private static final String PREFIX = "restore-";
    private static final String READY = "ready";

    private final Layout layout;
    private final Path folder;

    private Exchange(Layout layout, Path folder) {
        this.layout = layout;
        this.folder = folder;
    }

    /**
     * Unpacks and verifies a backup. Nothing of the workspace is touched.
     *
     * @throws riia.store.StoreException if it is no backup or is damaged
     */
    public static Exchange prepare(Layout layout, Path backup) throws IOException {
        Exchange exchange = new Exchange(layout, layout.temp().resolve(PREFIX + UUID.randomUUID()));
        boolean done = false;
        try {
            Files.createDirectories(exchange.coming().resolve("plugins"));
            new BackupFile(backup).unpack(exchange.coming());
            IdentityFile.read(exchange.coming().resolve("workspace.json"));
            Database.open(exchange.coming().resolve("store")).close();
            done = true;
            return exchange;
        } finally {
            if (!done) {
                exchange.discard();
            }
        }
    }

    /** Exchanges old and new content. The store must be closed. */
    public void carryOut() throws IOException {
        DurableFiles.write(folder.resolve(READY), new byte[0]);
        swap();
    }

    private void swap() throws IOException {
        Path going = folder.resolve("going");
        Files.createDirectories(going);
        for (String name : Layout.CONTENT) {
            Path here = layout.folder().resolve(name);
            Path next = coming().resolve(name);
            if (Files.exists(next)) {
                if (Files.exists(going.resolve(name))) {
                    DurableFiles.delete(here); // made anew by somebody between a kill and now
                } else if (Files.isDirectory(here)) {
                    DurableFiles.rename(here, going.resolve(name));
                }
                DurableFiles.rename(next, here);
            }
        }
        discard();
    }

    /** Removes what is left of it, the mark first. */
    public void discard() throws IOException {
        Files.deleteIfExists(folder.resolve(READY));
        DurableFiles.delete(folder);
    }

    private Path coming() {
        return folder.resolve("coming");
    }

    /** Carries out what a kill has interrupted. */
    static void finish(Layout layout) throws IOException {
        if (!Files.isDirectory(layout.temp())) {
            return;
        }
        try (Stream<Path> temp = Files.list(layout.temp())) {
            List<Path> ready = temp.filter(path -> Files.exists(path.resolve(READY))).toList();
            for (Path folder : ready) {
                new Exchange(layout, folder).swap();
            }
        }
    }
}
