// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.StoreException;
import riia.store.WorkspaceIdentity;
import riia.store.derby.internal.OpenedStore;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;

class BackupTest {

    @TempDir
    Path temp;
    private Path workspace;
    private Path file;
    private OpenedStore opened;

    @BeforeEach
    void open() throws IOException, SQLException {
        workspace = Files.createDirectory(temp.resolve("workspace"));
        file = Files.createDirectory(temp.resolve("out")).resolve("backup.zip");
        new IdentityFile(new Layout(workspace)).create(new WorkspaceIdentity("id-1", "london", Optional.empty(), Instant.EPOCH), false);
        Files.writeString(Files.createDirectory(workspace.resolve("plugins")).resolve("a.jar"), "not really a jar");
        opened = new OpenedStore(workspace);
        opened.execute("create table t (n int)");
        opened.execute("insert into t values 1, 2, 3");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void backup() {
        new BackupWriter(opened.layout, opened.database, opened.store).write(file);
    }

    private Exchange prepare() throws IOException {
        return NewContent.ofBackup(opened.layout, file, Optional.empty(), Optional.empty()).exchange();
    }

    private void restore() throws IOException, SQLException {
        Exchange exchange = prepare();
        opened.close();
        exchange.commit();
        exchange.carryOut();
        opened = new OpenedStore(workspace);
    }

    @Test
    void holds_store_plugins_and_identity_and_a_list_that_sha256sum_reads() throws Exception {
        backup();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("workspace.json", "plugins/a.jar", "store/service.properties", "SHA256SUMS");
            zip.stream().forEach(entry -> extract(zip, entry));
        }
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
                .directory(temp.resolve("unzipped").toFile()).inheritIO().start();
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void leaves_nothing_else_behind() throws IOException {
        backup();
        assertThat(list(file.getParent())).containsExactly(file);
        assertThat(DurableFiles.below(workspace.resolve("temp"))).isEmpty();
        assertThat(list(workspace.resolve("temp"))).isEmpty();
    }

    @Test
    void never_replaces_a_file() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(this::backup).isInstanceOf(StoreException.class).hasMessageContaining("exists already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void brings_back_what_was_there() throws Exception {
        backup();
        long sequence = opened.store.sequence();
        opened.execute("delete from t");
        Files.writeString(workspace.resolve("plugins").resolve("b.jar"), "later");
        new IdentityFile(opened.layout).create(new WorkspaceIdentity("id-1", "south-east", Optional.empty(), Instant.EPOCH), false);
        restore();
        assertThat(opened.count("t")).isEqualTo(3);
        assertThat(opened.store.sequence()).isEqualTo(sequence);
        assertThat(new IdentityFile(opened.layout).read().region()).isEqualTo("london");
        assertThat(list(workspace.resolve("plugins"))).containsExactly(workspace.resolve("plugins/a.jar"));
        assertThat(list(workspace.resolve("temp"))).isEmpty();
    }

    @Test
    void carries_an_interrupted_exchange_out_from_wherever_it_stopped() throws Exception {
        backup();
        opened.execute("delete from t");
        prepare();
        opened.close();
        Path restoring = list(workspace.resolve("temp")).get(0);
        Files.createFile(restoring.resolve("ready"));
        Files.createDirectory(restoring.resolve("going"));
        Files.move(workspace.resolve("store"), restoring.resolve("going/store")); // killed between two renames
        Leftovers.complete(opened.layout);
        opened = new OpenedStore(workspace);
        assertThat(opened.count("t")).isEqualTo(3);
    }

    @Test
    void forgets_an_exchange_that_was_not_ready() throws Exception {
        backup();
        opened.execute("delete from t");
        prepare();
        opened.close();
        Leftovers.complete(opened.layout);
        assertThat(list(workspace.resolve("temp"))).isEmpty();
        Leftovers.sweep(opened.layout);
        opened = new OpenedStore(workspace);
        assertThat(opened.count("t")).isZero();
        assertThat(workspace.resolve("temp")).doesNotExist();
    }

    @Test
    void sweeps_a_half_written_file_wherever_it_lies() throws IOException {
        PartialFile partial = PartialFile.beside(file, opened.layout);
        Files.writeString(partial.path(), "half");
        Leftovers.sweep(opened.layout);
        assertThat(list(file.getParent())).isEmpty();
    }

    @Test
    void refuses_a_damaged_file_and_touches_nothing() throws IOException {
        backup();
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            assertThatThrownBy(this::restore).as("%d bytes", cut).isInstanceOf(StoreException.class).hasMessageContaining("no whole backup");
        }
        for (int at = whole.length / 20; at < whole.length * 9 / 10; at += whole.length / 7) {
            byte[] flipped = whole.clone();
            for (int i = 0; i < 2000; i++) { // wider than what a zip has between two contents, where a bit may mean nothing
                flipped[at + i] ^= 0x10;
            }
            Files.write(file, flipped);
            assertThatThrownBy(this::restore).as("byte %d", at).isInstanceOf(StoreException.class);
        }
        assertThat(opened.count("t")).isEqualTo(3);
        assertThat(list(workspace.resolve("temp"))).isEmpty();
    }

    @Test
    void refuses_a_zip_that_reaches_outside() throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("store/../../evil"));
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(("0".repeat(64) + "  store/../../evil\n").getBytes());
        }
        assertThatThrownBy(this::restore).isInstanceOf(StoreException.class).hasMessageContaining("SHA256SUMS has the line");
    }

    @Test
    void says_when_there_is_no_such_file() {
        assertThatThrownBy(this::restore).isInstanceOf(StoreException.class).hasMessageContaining("There is no backup file");
    }

    private void extract(ZipFile zip, ZipEntry entry) {
        try {
            Path target = temp.resolve("unzipped").resolve(entry.getName());
            Files.createDirectories(target.getParent());
            Files.write(target, zip.getInputStream(entry).readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
