// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Readiness;
import riia.store.Restoration;
import riia.store.Schema;
import riia.store.SchemaState;
import riia.store.Store;
import riia.store.StoreException;
import riia.store.Workspace;
import riia.store.spi.Examination;

class StoreIT {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Ref THING = new Ref("test", "thing", "t1", "a thing");
    private static final String DERBY = "riia.store.derby";
    private static final String FIRST = "create table %1$s_thing (n int primary key);\n";

    @TempDir
    Path temp;
    private final Framework framework = new Framework();
    private final List<Bundle> bundles = new ArrayList<>();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    @AfterEach
    void tidy() throws BundleException {
        framework.bundle(DERBY).start();
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Test
    void publishes_a_schema_with_the_owners_context_once_its_tables_are_there() throws BundleException {
        Bundle owner = start(TestBundle.withTables("one").file("schema/0001-first.sql", FIRST.formatted("one")));
        assertThat(schema("one").version()).isEqualTo(1);
        assertThat(reference("one").getBundle()).isEqualTo(owner);
        assertThat(count("one_thing")).isZero();
        owner.stop();
        assertThat(framework.services(Schema.class, "(riia.area=one)")).isEmpty();
        owner.start();
        assertThat(schema("one").version()).isEqualTo(1);
    }

    @Test
    void the_wire_counts_for_tables_too() throws BundleException {
        start(new TestBundle("test.unwired").header("Provide-Capability", "riia.schema;riia.schema=unwired")
                .file("schema/0001-first.sql", FIRST.formatted("unwired")));
        start(TestBundle.withTables("wired").file("schema/0001-first.sql", FIRST.formatted("wired")));
        schema("wired");
        assertThat(framework.await(Workspace.class).schemas()).extracting(SchemaState::area).contains("wired").doesNotContain("unwired");
    }

    @Test
    void migrates_an_updated_area_after_a_backup() throws Exception {
        Bundle owner = start(TestBundle.withTables("grows").file("schema/0001-first.sql", FIRST.formatted("grows")));
        schema("grows");
        write("insert into grows_thing values (1)");
        Path backups = framework.await(Workspace.class).folder().resolve("backups");
        List<Path> before = list(backups);
        owner.update(new ByteArrayInputStream(TestBundle.withTables("grows").file("schema/0001-first.sql", FIRST.formatted("grows"))
                .file("schema/0002-second.sql", "alter table grows_thing add column said varchar(10) default 'x';\n").bytes()));
        framework.eventually("version 2", () -> framework.services(Schema.class, "(riia.area=grows)").stream().anyMatch(one -> one.version() == 2));
        assertThat(list(backups)).hasSize(Math.min(5, before.size() + 1)).last().asString().contains("before-grows");
        assertThat(count("grows_thing where said = 'x'")).isEqualTo(1);
    }

    @Test
    void a_store_that_is_newer_than_the_bundle_costs_that_area_only() throws BundleException {
        Bundle owner = start(TestBundle.withTables("newer").file("schema/0001-first.sql", FIRST.formatted("newer"))
                .file("schema/0002-second.sql", "alter table newer_thing add column said varchar(10);\n"));
        assertThat(schema("newer").version()).isEqualTo(2);
        owner.uninstall();
        bundles.remove(owner);
        start(TestBundle.withTables("newer").file("schema/0001-first.sql", FIRST.formatted("newer")));
        Readiness readiness = framework.await(Readiness.class);
        framework.eventually("trouble", () -> !readiness.troubles().isEmpty());
        assertThat(readiness.troubles()).singleElement().asString().contains("area 'newer'").contains("version 2").contains("up to 1");
        assertThat(framework.services(Schema.class, "(riia.area=newer)")).isEmpty();
        start(TestBundle.withTables("other").file("schema/0001-first.sql", FIRST.formatted("other")));
        assertThat(schema("other").version()).isEqualTo(1);
        assertThat(state("newer").trouble()).isPresent();
        assertThat(findings(false)).extracting(Finding::area).containsExactly("newer");
    }

    @Test
    void a_file_that_was_edited_is_refused() throws BundleException {
        Bundle owner = start(TestBundle.withTables("edited").file("schema/0001-first.sql", FIRST.formatted("edited")));
        schema("edited");
        owner.uninstall();
        bundles.remove(owner);
        start(TestBundle.withTables("edited").file("schema/0001-first.sql", FIRST.formatted("edited") + "-- later\n"));
        framework.eventually("trouble", () -> state("edited").trouble().isPresent());
        assertThat(state("edited").trouble().orElseThrow()).contains("0001-first.sql").contains("edited since");
    }

    @Test
    void a_backup_comes_back_as_it_was() throws Exception {
        start(TestBundle.withTables("kept").file("schema/0001-first.sql", FIRST.formatted("kept")));
        schema("kept");
        write("insert into kept_thing values 1, 2, 3");
        Workspace workspace = framework.await(Workspace.class);
        long sequence = framework.await(Store.class).sequence();
        List<JournalEntry> journal = framework.await(Journal.class).entries(0, Integer.MAX_VALUE);
        Path file = temp.resolve("backup.zip");
        workspace.backup(ACTOR, file);
        assertThatThrownBy(() -> workspace.backup(ACTOR, file)).isInstanceOf(StoreException.class).hasMessageContaining("exists already");
        assertThat(list(temp)).containsExactly(file);
        write("delete from kept_thing where n > 1");
        workspace.bind(ACTOR, "london");
        framework.await(Restoration.class).restore(ACTOR, file);
        schema("kept");
        assertThat(count("kept_thing")).isEqualTo(3);
        assertThat(list(framework.await(Workspace.class).folder().resolve("backups")))
                .anySatisfy(safety -> assertThat(safety.toString()).endsWith("-before-restore.zip"));
        assertThat(framework.await(Workspace.class).identity().region()).isEqualTo("east-midlands");
        List<JournalEntry> after = framework.await(Journal.class).entries(0, Integer.MAX_VALUE);
        assertThat(after.subList(0, journal.size())).isEqualTo(journal);
        assertThat(after.get(journal.size())).extracting(JournalEntry::what, JournalEntry::sequence).containsExactly("restored", sequence + 1);
        assertThat(findings(false)).isEmpty();
    }

    @Test
    void a_damaged_backup_is_refused_and_the_store_stays_open() throws Exception {
        Path file = temp.resolve("backup.zip");
        framework.await(Workspace.class).backup(ACTOR, file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        ServiceReference<Store> before = framework.context().getServiceReference(Store.class);
        assertThatThrownBy(() -> framework.await(Restoration.class).restore(ACTOR, file)).isInstanceOf(StoreException.class)
                .hasMessageContaining("no whole backup");
        assertThat(framework.context().getServiceReference(Store.class)).isEqualTo(before);
        assertThat(count("store_sequence")).isEqualTo(1);
    }

    @Test
    void the_doctor_finds_a_forged_entry_a_broken_index_and_a_failing_examination() throws Exception {
        assertThat(findings(false)).isEmpty();
        examination(connection -> List.of(new Finding("test", "3 blocks", false, "block 2 has another checksum")));
        examination(connection -> {
            throw new IllegalStateException("tripped");
        });
        write("update store_journal set state_after = 'forged' where entry = 1");
        assertThat(findings(false)).extracting(Finding::message).anyMatch(message -> message.contains("entry 1"))
                .anyMatch(message -> message.contains("block 2")).anyMatch(message -> message.contains("tripped")).hasSize(3);
        assertThat(findings(true)).extracting(Finding::message).anyMatch(message -> message.contains("rows and indexes agree"));
        write("update store_journal set state_after = '1' where entry = 1");
        assertThat(findings(false)).extracting(Finding::message).noneMatch(message -> message.contains("entry 1"));
    }

    @Test
    void events_follow_commits_in_their_order() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        listen("riia/test/thing/*", event -> heard.add((Long) event.getProperty("sequence")));
        List<Long> committed = Collections.synchronizedList(new ArrayList<>());
        Store store = framework.await(Store.class);
        List<Thread> writers = Stream.generate(() -> new Thread(() -> {
            for (int i = 0; i < 25; i++) {
                committed.add(store.write(ACTOR, transaction -> {
                    transaction.announce("riia/test/thing/CHANGED", "t1", Map.of());
                    return transaction.sequence();
                }));
            }
        })).limit(4).toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        framework.eventually("100 events", () -> heard.size() == 100);
        assertThat(heard).isSorted().containsExactlyInAnyOrderElementsOf(committed);
    }

    @Test
    void binding_to_another_region_is_journalled_and_told() throws Exception {
        List<Object> heard = Collections.synchronizedList(new ArrayList<>());
        Workspace workspace = framework.await(Workspace.class);
        listen("riia/store/workspace/BOUND", event -> heard.add(event.getProperty("region") + " " + workspace.identity().region()));
        workspace.bind(ACTOR, "south-east");
        framework.eventually("told", () -> !heard.isEmpty());
        assertThat(heard).containsExactly("south-east south-east");
        assertThat(Files.readString(workspace.folder().resolve("workspace.json"))).contains("\"south-east\"");
        List<JournalEntry> journal = framework.await(Journal.class).entries(0, Integer.MAX_VALUE);
        assertThat(journal.get(journal.size() - 1)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("bound");
            assertThat(entry.before()).contains("east-midlands");
            assertThat(entry.after()).contains("south-east");
        });
        workspace.bind(ACTOR, "east-midlands");
    }

    @Test
    void a_stop_waits_for_the_change_under_way_and_closes_in_order() throws Exception {
        Store store = framework.await(Store.class);
        start(TestBundle.withTables("slow").file("schema/0001-first.sql", FIRST.formatted("slow")));
        schema("slow");
        Thread stopping = store.write(ACTOR, transaction -> {
            Thread thread = new Thread(() -> stop(framework.bundle(DERBY)));
            thread.start();
            framework.eventually("the store is leaving", () -> framework.context().getServiceReference(Store.class) == null);
            try (var statement = transaction.connection().createStatement()) {
                statement.execute("insert into slow_thing values (1)");
            }
            transaction.journal("slowly done", THING, Optional.empty(), Optional.empty());
            return thread;
        });
        stopping.join();
        assertThatThrownBy(() -> store.write(ACTOR, transaction -> null)).isInstanceOf(StoreException.class).hasMessageContaining("closed");
        framework.bundle(DERBY).start();
        schema("slow");
        assertThat(count("slow_thing")).isEqualTo(1);
    }

    @Test
    void comes_to_the_same_in_whatever_order_things_start() throws BundleException {
        start(TestBundle.withTables("first").file("schema/0001-first.sql", FIRST.formatted("first")));
        start(TestBundle.withTables("second").file("schema/0001-first.sql", FIRST.formatted("second")));
        List<Bundle> shuffled = new ArrayList<>(bundles);
        shuffled.add(framework.bundle(DERBY));
        shuffled.add(framework.bundle("riia.platform.derby"));
        shuffled.add(framework.bundle("org.apache.felix.eventadmin"));
        for (int seed = 1; seed <= 12; seed++) {
            framework.restartShuffled(new Random(seed), shuffled);
            assertThat(schema("first").version()).isEqualTo(1);
            assertThat(schema("second").version()).isEqualTo(1);
            assertThat(framework.await(Workspace.class).schemas()).as("seed %d", seed).hasSize(2);
        }
        assertThat(framework.await(Readiness.class).troubles()).isEmpty();
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bundle start(TestBundle bundle) throws BundleException {
        Bundle started = bundle.start(framework.context());
        bundles.add(started);
        return started;
    }

    private Schema schema(String area) {
        return framework.await(Schema.class, "(riia.area=" + area + ")");
    }

    private ServiceReference<Schema> reference(String area) {
        try {
            return framework.context().getServiceReferences(Schema.class, "(riia.area=" + area + ")").iterator().next();
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private SchemaState state(String area) {
        return framework.await(Workspace.class).schemas().stream().filter(one -> one.area().equals(area)).findFirst().orElseThrow();
    }

    private List<Finding> findings(boolean sound) {
        return framework.await(Workspace.class).examine().stream().filter(finding -> finding.sound() == sound).toList();
    }

    private void examination(Examination examination) {
        registrations.add(framework.context().registerService(Examination.class, examination, null));
    }

    private void listen(String topic, java.util.function.Consumer<Event> listener) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(EventConstants.EVENT_TOPIC, topic);
        EventHandler handler = listener::accept;
        registrations.add(framework.context().registerService(EventHandler.class, handler, properties));
    }

    private void write(String sql) {
        framework.await(Store.class).write(ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                statement.execute(sql);
            }
            transaction.journal("changed", THING, Optional.empty(), Optional.empty());
            return null;
        });
    }

    private int count(String from) {
        return framework.await(Store.class).read(connection -> {
            try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
