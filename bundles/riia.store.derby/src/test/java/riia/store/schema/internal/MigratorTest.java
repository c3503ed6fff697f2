// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.SchemaState;
import riia.store.StoreException;
import riia.store.derby.internal.DerbyJournal;
import riia.store.derby.internal.OpenedStore;

class MigratorTest {

    private static final Migration FIRST = new Migration(1, "0001-first.sql", """
            -- A table; its remark ends with a semicolon;
            create table test_thing (
                id int primary key
            );

            insert into test_thing values (1);
            """);
    private static final Migration SECOND = new Migration(2, "0002-second.sql", "alter table test_thing add column said varchar(10);\n");

    @TempDir
    Path folder;
    private OpenedStore opened;
    private final List<String> backups = new ArrayList<>();

    @BeforeEach
    void open() throws SQLException {
        opened = new OpenedStore(folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Migrator migrator() {
        return new Migrator(opened.store, backups::add, Clock.systemUTC());
    }

    private void reopen() throws SQLException {
        opened.close();
        opened = new OpenedStore(folder);
    }

    @Test
    void takes_every_step_of_a_new_store_without_a_backup_and_journals_each() {
        SchemaState state = migrator().migrate(new AreaSchema("test", List.of(SECOND, FIRST)));
        assertThat(state).isEqualTo(new SchemaState("test", 2, 2, java.util.Optional.empty()));
        assertThat(opened.count("test_thing")).isEqualTo(1);
        assertThat(backups).isEmpty();
        assertThat(new DerbyJournal(opened.store).entries(0, 10)).extracting(entry -> entry.what() + " " + entry.subject().title())
                .containsExactly("migrated 0001-first.sql", "migrated 0002-second.sql");
    }

    @Test
    void backs_up_once_before_changing_tables_that_are_there() throws SQLException {
        Migration more = new Migration(2, "0002-more.sql", "alter table other_thing add column more int;");
        Migration other = new Migration(1, "0001-other.sql", "create table other_thing (n int);");
        migrator().migrate(new AreaSchema("test", List.of(FIRST)));
        migrator().migrate(new AreaSchema("other", List.of(other)));
        reopen();
        Migrator migrator = migrator();
        assertThat(migrator.migrate(new AreaSchema("test", List.of(FIRST))).trouble()).isEmpty();
        assertThat(backups).as("nothing to do").isEmpty();
        migrator.migrate(new AreaSchema("new", List.of(new Migration(1, "0001-new.sql", "create table new_thing (n int);"))));
        assertThat(backups).as("nothing to lose").isEmpty();
        migrator.migrate(new AreaSchema("test", List.of(FIRST, SECOND)));
        assertThat(backups).containsExactly("test");
        migrator.migrate(new AreaSchema("other", List.of(other, more)));
        assertThat(backups).as("one covers all until something else is written").containsExactly("test");
        opened.execute("insert into other_thing values (1, 2)");
        Migration third = new Migration(3, "0003-third.sql", "alter table test_thing add column more int;");
        migrator.migrate(new AreaSchema("test", List.of(FIRST, SECOND, third)));
        assertThat(backups).containsExactly("test", "test");
    }

    @Test
    void changes_nothing_when_the_backup_fails() {
        migrator().migrate(new AreaSchema("test", List.of(FIRST)));
        Migrator migrator = new Migrator(opened.store, area -> {
            throw new StoreException("disk full");
        }, Clock.systemUTC());
        assertThat(migrator.migrate(new AreaSchema("test", List.of(FIRST, SECOND))))
                .isEqualTo(new SchemaState("test", 1, 2, java.util.Optional.of("disk full")));
    }

    @Test
    void refuses_a_store_that_is_newer_than_the_bundle() {
        migrator().migrate(new AreaSchema("test", List.of(FIRST, SECOND)));
        SchemaState state = migrator().migrate(new AreaSchema("test", List.of(FIRST)));
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.wanted()).isEqualTo(1);
        assertThat(state.trouble().orElseThrow()).contains("version 2").contains("up to 1").contains("install the newer");
    }

    @Test
    void refuses_a_file_that_was_edited_but_not_one_checked_out_with_other_line_ends() {
        migrator().migrate(new AreaSchema("test", List.of(FIRST)));
        Migration edited = new Migration(1, "0001-first.sql", FIRST.text() + "insert into test_thing values (2);\n");
        assertThat(migrator().migrate(new AreaSchema("test", List.of(edited))).trouble().orElseThrow())
                .contains("0001-first.sql").contains("edited");
    }

    @Test
    void refuses_a_step_that_was_put_in_before_one_already_taken() {
        Migration third = new Migration(3, "0003-third.sql", "create table test_third (n int);");
        migrator().migrate(new AreaSchema("test", List.of(FIRST, third)));
        assertThat(migrator().migrate(new AreaSchema("test", List.of(FIRST, SECOND, third))).trouble().orElseThrow())
                .contains("0002-second.sql").contains("before version 3");
    }

    @Test
    void keeps_the_steps_before_the_one_that_fails_and_nothing_of_that_one() {
        Migration broken = new Migration(2, "0002-broken.sql", "create table test_half (n int);\ncreate tabel test_other (n int);\n");
        SchemaState state = migrator().migrate(new AreaSchema("test", List.of(FIRST, broken)));
        assertThat(state.version()).isEqualTo(1);
        assertThat(state.trouble().orElseThrow()).contains("0002-broken.sql").contains("create tabel");
        assertThat(opened.count("test_thing")).isEqualTo(1);
        assertThatThrownBy(() -> opened.count("test_half")).isInstanceOf(StoreException.class).hasMessageContaining("42X05");
    }

    @Test
    void refuses_a_file_whose_last_statement_does_not_end() {
        Migration open = new Migration(1, "0001-open.sql", "create table test_thing (n int)");
        assertThat(migrator().migrate(new AreaSchema("test", List.of(open))).trouble().orElseThrow()).contains("semicolon");
    }
}
