// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.Hashtable;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Actor;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.Store;
import riia.store.Workspace;

/** A real workspace on Derby, as the launcher would hand it over; the workbench is run anew by starting its bundles anew. */
class LastSeenIT {

    private static final List<String> RUN = List.of("riia.store.derby", "riia.region.provider");
    private static final String PROPERTY = "riia.workspace";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path workspace;

    private Bundles bundles;

    @BeforeEach
    void open() throws IOException, BundleException {
        bundles = new Bundles(context);
        Files.writeString(workspace.resolve("workspace.json"),
                "{\"id\": \"test\", \"region\": \"east-midlands\", \"created\": \"2025-11-01T00:00:00Z\"}");
        System.setProperty(PROPERTY, workspace.toString());
        bundles.restart(1, RUN);
    }

    @AfterEach
    void close() throws BundleException {
        bundles.named("riia.region.eastmidlands").start();
        System.clearProperty(PROPERTY);
        bundles.restart(2, RUN);
    }

    @Test
    void the_active_region_is_known_before_the_store_is_open() throws InterruptedException {
        assertThat(active().id()).isEqualTo("east-midlands");
        assertThat(active().profile()).map(RegionProfile::name).contains("East Midlands");
    }

    @Test
    void members_are_shown_after_a_restart_without_the_region() throws BundleException, InterruptedException {
        untilWritten("830 831 855 856 857 891 892 925 940 941");

        bundles.named("riia.region.eastmidlands").stop();
        BlockingQueue<Event> changes = new LinkedBlockingQueue<>();
        ServiceRegistration<EventHandler> listening = context.registerService(EventHandler.class, changes::add,
                new Hashtable<>(Map.of("event.topics", Regions.CHANGED)));
        try {
            bundles.restart(3, RUN);
            while (active().members().isEmpty()) {
                assertThat(changes.poll(20, TimeUnit.SECONDS)).as("members recalled").isNotNull();
            }
        } finally {
            listening.unregister();
        }
        assertThat(active().profile()).isEmpty();
        assertThat(active().members()).hasSize(10);
    }

    @Test
    void another_binding_is_kept_in_the_workspace() throws BundleException, InterruptedException {
        bundles.service(Workspace.class);
        bundles.service(Regions.class).use(new Actor("p-test", "coordinator"), "london");
        assertThat(active().members()).hasSize(33);

        bundles.restart(4, RUN);
        assertThat(active().id()).isEqualTo("london");
    }

    private ActiveRegion active() throws InterruptedException {
        return bundles.service(Regions.class).active().orElseThrow();
    }

    /** The row is written soon after the tables are ready, on the store's own thread. */
    private void untilWritten(String members) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!members.equals(written())) {
            assertThat(System.nanoTime()).as("members written").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private String written() throws InterruptedException {
        return bundles.service(Store.class).read(connection -> {
            try (var tables = connection.getMetaData().getTables(null, null, "REGION_LAST_SEEN", null)) {
                if (!tables.next()) {
                    return "";
                }
            }
            try (var select = connection.createStatement(); var rows = select.executeQuery("SELECT members FROM region_last_seen")) {
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }
}
