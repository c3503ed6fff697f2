// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Encryption;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.LockedWorkspace;
import riia.store.PassphraseException;
import riia.store.Pseudonyms;
import riia.store.Readiness;
import riia.store.Restoration;
import riia.store.Store;
import riia.store.StoreException;
import riia.store.Workspace;

class EncryptionIT {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Ref THING = new Ref("test", "thing", "t1", "a thing");
    private static final String DERBY = "riia.store.derby";
    private static final String FIRST = "the first passphrase";
    private static final String SECOND = "the second passphrase";

    @TempDir
    Path temp;
    private final Framework framework = new Framework();
    private final Path folder = Path.of(framework.context().getProperty("riia.workspace")).toAbsolutePath().normalize();

    /** Every test has a workspace of its own, in the one folder that the framework knows. */
    @BeforeEach
    @AfterEach
    void beginAnew() throws Exception {
        framework.bundle(DERBY).stop();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        framework.bundle(DERBY).start();
        framework.await(Workspace.class);
    }

    @Test
    void an_encrypted_workspace_waits_for_its_passphrase_and_then_is_as_it_was() throws Exception {
        fill();
        byte[] rekeyed = framework.await(Pseudonyms.class).open("scope").rekey("P-1");
        assertThat(framework.await(Workspace.class).encrypted()).isFalse();
        framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray());
        assertThat(framework.await(Workspace.class).encrypted()).isTrue();
        assertFilled("made", "encrypted");
        restart();
        LockedWorkspace locked = framework.await(LockedWorkspace.class);
        assertThat(locked.folder()).isEqualTo(folder);
        assertThat(locked.isNew()).isFalse();
        assertThat(locked.refusal()).isEmpty();
        assertThat(framework.services(Store.class, "(objectClass=*)")).isEmpty();
        char[] wrong = SECOND.toCharArray();
        assertThatThrownBy(() -> locked.unlock(wrong)).isInstanceOf(PassphraseException.class)
                .hasMessage("The passphrase is not that of this workspace");
        assertThat(wrong).as("wiped").containsOnly('\0');
        locked.unlock(FIRST.toCharArray());
        assertFilled("made", "encrypted");
        assertThat(framework.services(LockedWorkspace.class, "(objectClass=*)")).isEmpty();
        assertThat(framework.await(Pseudonyms.class).open("scope").rekey("P-1")).isEqualTo(rekeyed);
        assertThat(unsound()).isEmpty();
    }

    @Test
    void a_changed_passphrase_is_the_only_one_and_the_store_stays_open_meanwhile() throws Exception {
        fill();
        Encryption open = framework.await(Encryption.class);
        assertThatThrownBy(() -> open.change(ACTOR, SECOND.toCharArray())).isInstanceOf(StoreException.class).hasMessageContaining("riia encrypt");
        assertThatThrownBy(() -> open.encrypt(ACTOR, "elevenchars".toCharArray())).isInstanceOf(PassphraseException.class)
                .hasMessageContaining("at least 12").hasMessageContaining("has 11");
        open.encrypt(ACTOR, FIRST.toCharArray());
        framework.await(Store.class);
        Encryption encryption = framework.await(Encryption.class);
        assertThatThrownBy(() -> encryption.encrypt(ACTOR, FIRST.toCharArray())).hasMessageContaining("encrypted already");
        assertThatThrownBy(() -> encryption.verify(SECOND.toCharArray())).isInstanceOf(PassphraseException.class);
        encryption.verify(FIRST.toCharArray());
        encryption.change(ACTOR, SECOND.toCharArray());
        assertFilled("made", "encrypted", "changed passphrase");
        restart();
        LockedWorkspace locked = framework.await(LockedWorkspace.class);
        assertThatThrownBy(() -> locked.unlock(FIRST.toCharArray())).isInstanceOf(PassphraseException.class);
        locked.unlock(SECOND.toCharArray());
        assertFilled("made", "encrypted", "changed passphrase");
    }

    @Test
    void a_backup_opens_with_the_passphrase_of_its_time_also_when_the_workspace_is_locked_and_what_was_there_is_kept() throws Exception {
        fill();
        framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray());
        Path file = temp.resolve("backup.zip");
        framework.await(Workspace.class).backup(ACTOR, file);
        framework.await(Encryption.class).change(ACTOR, SECOND.toCharArray());
        Restoration restoration = framework.await(Restoration.class);
        assertThat(restoration.locked(file)).isTrue();
        assertThatThrownBy(() -> restoration.restore(ACTOR, file)).isInstanceOf(PassphraseException.class).hasMessageContaining("is locked");
        assertThatThrownBy(() -> restoration.restore(ACTOR, file, SECOND.toCharArray())).isInstanceOf(PassphraseException.class)
                .hasMessageContaining("not that of the backup");
        assertThat(folder.resolve("backups")).as("a refused restore keeps nothing").doesNotExist();
        restart();
        framework.await(LockedWorkspace.class);
        framework.await(Restoration.class).restore(ACTOR, file, FIRST.toCharArray());
        assertFilled("made", "encrypted", "restored");
        assertThat(unsound()).isEmpty();
        Path kept = list(folder.resolve("backups")).get(0);
        framework.await(Restoration.class).restore(ACTOR, kept, SECOND.toCharArray());
        assertFilled("made", "encrypted", "backed up", "changed passphrase", "restored");
    }

    @Test
    void what_comes_back_from_an_open_backup_is_encrypted_with_the_workspace_or_refused_while_it_is_locked() throws Exception {
        fill();
        Path file = temp.resolve("open.zip");
        framework.await(Workspace.class).backup(ACTOR, file);
        framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray());
        restart();
        LockedWorkspace locked = framework.await(LockedWorkspace.class);
        assertThatThrownBy(() -> framework.await(Restoration.class).restore(ACTOR, file)).isInstanceOf(PassphraseException.class)
                .hasMessageContaining("locked");
        locked.unlock(FIRST.toCharArray());
        framework.await(Store.class);
        framework.await(Restoration.class).restore(ACTOR, file);
        assertFilled("made", "restored");
        assertThat(framework.await(Workspace.class).encrypted()).isTrue();
        assertThat(unsound()).isEmpty();
        restart();
        framework.await(LockedWorkspace.class).unlock(FIRST.toCharArray());
        assertFilled("made", "restored");
    }

    @Test
    void encrypting_removes_the_open_backups_that_the_workbench_made_and_names_those_of_the_user() throws Exception {
        fill();
        Path theirs = folder.resolve("backups").resolve("before-the-audit.zip");
        Files.createDirectories(theirs.getParent());
        framework.await(Workspace.class).backup(ACTOR, theirs);
        framework.await(Restoration.class).restore(ACTOR, theirs);
        framework.await(Store.class);
        assertThat(list(theirs.getParent())).hasSize(2);
        assertThat(framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray())).containsExactly(theirs);
        framework.await(Store.class);
        assertThat(list(theirs.getParent())).containsExactly(theirs);
        assertThat(unsound()).singleElement().satisfies(finding -> assertThat(finding.what()).contains("before-the-audit.zip"));
    }

    @Test
    void a_key_that_is_missing_or_damaged_is_told_with_what_to_do() throws Exception {
        framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray());
        framework.await(Store.class);
        Path key = folder.resolve("key.json");
        byte[] whole = Files.readAllBytes(key);
        Files.writeString(key, Files.readString(key).replace("\"salt\" : \"", "\"salt\" : \"0"));
        assertThat(unsound()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("riia restore FILE"));
        framework.bundle(DERBY).stop();
        assertTrouble("key.json is damaged");
        Files.delete(key);
        assertTrouble("key.json is missing");
        Files.write(key, whole);
        framework.bundle(DERBY).start();
        framework.await(LockedWorkspace.class).unlock(FIRST.toCharArray());
        framework.await(Store.class);
    }

    private void assertTrouble(String expected) throws BundleException {
        framework.bundle(DERBY).start();
        Readiness readiness = framework.await(Readiness.class);
        framework.eventually("trouble", () -> !readiness.troubles().isEmpty());
        assertThat(readiness.troubles()).singleElement().asString().contains(expected).contains("riia restore FILE");
        assertThat(framework.services(LockedWorkspace.class, "(objectClass=*)")).isEmpty();
        framework.bundle(DERBY).stop();
    }

    @Test
    void comes_to_the_same_in_whatever_order_things_start() throws Exception {
        fill();
        framework.await(Encryption.class).encrypt(ACTOR, FIRST.toCharArray());
        framework.await(Store.class);
        for (int seed = 1; seed <= 4; seed++) {
            framework.restartShuffled(new Random(seed), List.of(framework.bundle(DERBY), framework.bundle("riia.platform.derby"),
                    framework.bundle("org.apache.felix.eventadmin")));
            framework.await(LockedWorkspace.class).unlock(FIRST.toCharArray());
            assertFilled("made", "encrypted");
        }
    }

    private void restart() throws BundleException {
        framework.bundle(DERBY).stop();
        framework.bundle(DERBY).start();
    }

    private void fill() {
        framework.await(Store.class).write(ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                statement.execute("create table t (n int)");
                statement.execute("insert into t values 1, 2, 3");
            }
            transaction.journal("made", THING, Optional.empty(), Optional.empty());
            return null;
        });
    }

    /** The rows are there, and the journal, migrations of other areas apart, says what was done. */
    private void assertFilled(String... done) {
        assertThat(framework.await(Journal.class).entries(0, 1000)).filteredOn(entry -> !entry.what().equals("migrated"))
                .extracting(entry -> entry.what()).containsExactly(done);
        int rows = framework.await(Store.class).read(connection -> {
            try (var statement = connection.createStatement(); ResultSet count = statement.executeQuery("select count(*) from t")) {
                count.next();
                return count.getInt(1);
            }
        });
        assertThat(rows).isEqualTo(3);
    }

    private List<Finding> unsound() {
        return framework.await(Workspace.class).examine().stream().filter(finding -> !finding.sound()).toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
