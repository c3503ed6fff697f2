// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static riia.store.derby.internal.OpenedStore.ACTOR;
import static riia.store.derby.internal.OpenedStore.THING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Actor;
import riia.store.JournalEntry;
import riia.store.StoreException;
import riia.store.Transaction;

class DerbyStoreTest {

    @TempDir
    Path folder;
    private OpenedStore opened;
    private DerbyStore store;

    @BeforeEach
    void open() throws SQLException {
        opened = new OpenedStore(folder);
        store = opened.store;
        opened.execute("create table t (n int primary key, said varchar(20))");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void numbers_commits_from_one_on_and_tells_of_each_after_it() {
        assertThat(store.sequence()).isEqualTo(1); // the table
        long sequence = store.write(ACTOR, transaction -> {
            insert(transaction, 1);
            transaction.announce("riia/test/thing/MADE", "t1", Map.of("colour", "red"));
            assertThat(opened.events).isEmpty();
            return transaction.sequence();
        });
        assertThat(sequence).isEqualTo(2).isEqualTo(store.sequence());
        assertThat(opened.events).singleElement().satisfies(event -> {
            assertThat(event.getTopic()).isEqualTo("riia/test/thing/MADE");
            assertThat(event.getProperty("id")).isEqualTo("t1");
            assertThat(event.getProperty("sequence")).isEqualTo(2L);
            assertThat(event.getProperty("colour")).isEqualTo("red");
        });
    }

    @Test
    void keeps_nothing_of_a_change_that_fails() {
        assertThatThrownBy(() -> store.write(ACTOR, transaction -> {
            insert(transaction, 1);
            transaction.journal("made", THING, Optional.empty(), Optional.of("red"));
            transaction.announce("riia/test/thing/MADE", "t1", Map.of());
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(opened.count("t")).isZero();
        assertThat(store.sequence()).isEqualTo(1);
        assertThat(opened.events).isEmpty();
        assertThat(new DerbyJournal(store).entries(0, 10)).isEmpty();
    }

    @Test
    void joins_the_transaction_that_is_open_on_its_thread() {
        Actor other = new Actor("p-2", "system");
        store.write(ACTOR, outer -> {
            insert(outer, 1);
            outer.journal("made", THING, Optional.empty(), Optional.empty());
            return store.write(other, inner -> {
                assertThat(inner.sequence()).isEqualTo(outer.sequence());
                insert(inner, 2);
                inner.journal("touched", THING, Optional.of("red"), Optional.of("blue"));
                return null;
            });
        });
        assertThat(opened.count("t")).isEqualTo(2);
        assertThat(store.sequence()).isEqualTo(2);
        List<JournalEntry> entries = new DerbyJournal(store).entries(0, 10);
        assertThat(entries).extracting(JournalEntry::actor).containsExactly(ACTOR, other);
        assertThat(entries).extracting(JournalEntry::sequence).containsExactly(2L, 2L);
        assertThat(entries.get(1).before()).contains("red");
    }

    @Test
    void keeps_nothing_when_a_part_fails_even_if_the_failure_is_swallowed() {
        assertThatThrownBy(() -> store.write(ACTOR, outer -> {
            insert(outer, 1);
            try {
                store.write(ACTOR, inner -> {
                    throw new IllegalStateException("part");
                });
            } catch (IllegalStateException swallowed) {
                insert(outer, 2);
            }
            return null;
        })).isInstanceOf(StoreException.class).hasMessageContaining("none of it was kept");
        assertThat(opened.count("t")).isZero();
    }

    @Test
    void reads_its_own_change_within_a_write() {
        store.write(ACTOR, transaction -> {
            insert(transaction, 1);
            assertThat(opened.count("t")).isEqualTo(1);
            return null;
        });
    }

    @Test
    void lets_nothing_be_changed_in_a_read() {
        assertThatThrownBy(() -> store.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("insert into t values (1, 'x')");
            }
        })).isInstanceOf(StoreException.class).hasMessageContaining("25502");
        assertThatThrownBy(() -> store.read(connection -> store.write(ACTOR, transaction -> null)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("inside a read");
    }

    @Test
    void a_read_sees_one_state_while_a_writer_waits() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> writer = store.read(connection -> {
                int before = opened.count("t");
                Future<?> waiting = threads.submit(() -> opened.execute("insert into t values (1, 'x')"));
                assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(opened.count("t")).isEqualTo(before);
                return waiting;
            });
            writer.get(10, TimeUnit.SECONDS);
            assertThat(opened.count("t")).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readers_do_not_wait_for_each_other() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch inside = new CountDownLatch(1);
            store.read(connection -> {
                threads.submit(() -> store.read(other -> {
                    inside.countDown();
                    return null;
                }));
                try {
                    assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return null;
            });
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_transaction_is_of_no_use_after_its_callback() {
        Transaction kept = store.write(ACTOR, transaction -> transaction);
        assertThatThrownBy(() -> kept.journal("late", THING, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("has ended");
    }

    @Test
    void goes_on_from_its_sequence_when_opened_again() throws SQLException {
        opened.execute("insert into t values (1, 'x')");
        opened.close();
        opened = new OpenedStore(folder);
        assertThat(opened.store.sequence()).isEqualTo(2);
        assertThat(opened.count("t")).isEqualTo(1);
    }

    @Test
    void says_so_when_it_has_been_closed() throws Exception {
        store.close();
        assertThatThrownBy(() -> opened.count("t")).isInstanceOf(StoreException.class).hasMessageContaining("has been closed");
    }

    @Test
    void finds_a_journal_entry_that_was_changed() {
        for (int i = 1; i <= 3; i++) {
            journal("state " + i);
        }
        assertThat(new DerbyJournal(store).verify().sound()).isTrue();
        opened.execute("update store_journal set state_after = 'forged' where entry = 2");
        assertThat(new DerbyJournal(store).verify().message()).contains("entry 2").contains("not as it was written");
    }

    @Test
    void finds_journal_entries_that_were_removed() {
        for (int i = 1; i <= 3; i++) {
            journal("state " + i);
        }
        opened.execute("delete from store_journal where entry = 3");
        assertThat(new DerbyJournal(store).verify().message()).contains("ends with entry 2, but 3 were written");
        opened.execute("delete from store_journal where entry = 1");
        assertThat(new DerbyJournal(store).verify().message()).contains("entry 1 is missing");
    }

    @Test
    void names_the_folder_when_the_database_cannot_be_opened() throws Exception {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("service.properties"), "derby.serviceProtocol=nonsense\n");
        assertThatThrownBy(() -> Database.open(damaged, Optional.empty())).isInstanceOf(StoreException.class)
                .hasMessageContaining(damaged.toString()).hasMessageContaining("riia restore");
    }

    private void journal(String after) {
        store.write(ACTOR, transaction -> {
            transaction.journal("changed", THING, Optional.empty(), Optional.of(after));
            return null;
        });
    }

    private static void insert(Transaction transaction, int number) throws SQLException {
        Connection connection = transaction.connection();
        try (var insert = connection.prepareStatement("insert into t values (?, 'x')")) {
            insert.setInt(1, number);
            insert.executeUpdate();
        }
    }
}
