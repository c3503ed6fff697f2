// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.contribution.ContributedFile;
import riia.contribution.ContributedFile.State;
import riia.contribution.Contributions;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.Workspace;

/** Regions come, go, take over and give back while the framework runs. No workspace is open but one of the test's own. */
class RegionsIT {

    private static final List<String> BUNDLES = List.of("riia.contribution.provider", "riia.region.provider",
            "riia.region.eastmidlands", "riia.region.southeast", "riia.region.london", "riia.store.derby");
    private static final Actor ACTOR = new Actor("p-test", "coordinator");
    private static final String VARIATION = """
            {"id": "east-midlands", "name": "East Midlands, pilot", "version": "2.0.0", "ranking": 10, "handlingMark": "pilot",
             "members": ["830", "831", "856"]}
            """;

    @InjectBundleContext
    BundleContext context;

    private Bundles bundles;
    private ServiceRegistration<?> listening;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() {
        bundles = new Bundles(context);
        Dictionary<String, Object> topic = new Hashtable<>(Map.of("event.topics", Regions.CHANGED));
        listening = context.registerService(EventHandler.class, events::add, topic);
    }

    @AfterEach
    void leave() throws BundleException {
        listening.unregister();
        bundles.restart(0, List.of("riia.region.provider"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void are_the_same_in_whatever_order_the_bundles_start(long seed) throws BundleException, InterruptedException {
        bundles.restart(seed, BUNDLES);

        assertThat(regions().installed()).extracting(RegionProfile::id).containsExactly("east-midlands", "london", "south-east");
        assertThat(regions().installed()).extracting(profile -> profile.members().size()).containsExactly(10, 33, 19);
        assertThat(regions().active()).isEmpty();
    }

    @Test
    void a_variation_takes_over_and_gives_back() throws BundleException, IOException, InterruptedException {
        try (TestWorkspace workspace = new TestWorkspace(context, "east-midlands")) {
            assertThat(active().profile()).map(RegionProfile::version).contains("1.0.0");
            events.clear();

            Bundle pilot = bundles.contribute("test.pilot", "east-midlands", Map.of("riia/region/pilot.json", VARIATION));
            assertThat(active().profile()).map(RegionProfile::name).contains("East Midlands, pilot");
            assertThat(active().members()).hasSize(3);
            assertThat(regions().installed()).hasSize(3);
            assertChanged();

            pilot.uninstall();
            assertThat(active().profile()).map(RegionProfile::name).contains("East Midlands");
            assertThat(active().members()).hasSize(10);
            assertChanged();
        }
    }

    @Test
    void a_missing_profile_leaves_its_last_members_and_comes_back() throws BundleException, InterruptedException {
        try (TestWorkspace workspace = new TestWorkspace(context, "east-midlands")) {
            List<AreaCode> members = active().members();
            events.clear();
            Bundle eastMidlands = bundles.named("riia.region.eastmidlands");

            eastMidlands.stop();
            try {
                assertThat(active().id()).isEqualTo("east-midlands");
                assertThat(active().profile()).isEmpty();
                assertThat(active().members()).isEqualTo(members).hasSize(10);
                assertChanged();
            } finally {
                eastMidlands.start();
            }
            assertThat(active().profile()).map(RegionProfile::id).contains("east-midlands");
            assertChanged();
        }
    }

    @Test
    void the_workspace_is_bound_to_another_region_and_back() throws InterruptedException {
        try (TestWorkspace workspace = new TestWorkspace(context, "east-midlands")) {
            assertThat(active().id()).isEqualTo("east-midlands");
            events.clear();

            regions().use(ACTOR, "london");
            assertThat(workspace.identity().region()).isEqualTo("london");
            assertThat(active().profile()).map(RegionProfile::name).contains("London");
            assertChanged();

            regions().use(ACTOR, "east-midlands");
            assertThat(active().members()).hasSize(10);
            assertThatIllegalArgumentException().isThrownBy(() -> regions().use(ACTOR, "atlantis"))
                    .withMessage("'atlantis' is no installed region; there are east-midlands, london, south-east");
            assertThat(workspace.identity().region()).isEqualTo("east-midlands");
        }
    }

    @Test
    void without_a_workspace_none_can_be_bound() {
        assertThat(context.getServiceReference(Workspace.class)).isNull();
        assertThatIllegalStateException().isThrownBy(() -> regions().use(ACTOR, "london")).withMessageContaining("No workspace is open");
    }

    @Test
    void a_broken_file_is_listed_with_its_line_and_harms_nobody() throws BundleException, IOException, InterruptedException {
        Bundle broken = bundles.contribute("test.broken", "east-midlands", Map.of(
                "riia/region/a-broken.json", VARIATION.replace("\"831\"", "\"8310\""), "riia/region/b-sound.json", VARIATION));
        try {
            assertThat(bundles.service(Contributions.class).files()).filteredOn(file -> file.bundle().equals("test.broken"))
                    .extracting(ContributedFile::state).containsExactly(State.BROKEN, State.ACTIVE);
            assertThat(bundles.service(Contributions.class).files()).filteredOn(file -> file.state() == State.BROKEN).singleElement()
                    .satisfies(file -> assertThat(file.cause()).contains(
                            "line 2: found '8310'; expected the three-digit code of an authority"));
            assertThat(regions().installed()).extracting(RegionProfile::name).contains("East Midlands, pilot", "London");
        } finally {
            broken.uninstall();
        }
        assertThat(regions().installed()).extracting(RegionProfile::name).containsExactly("East Midlands", "London", "South East");
    }

    private Regions regions() throws InterruptedException {
        return bundles.service(Regions.class);
    }

    private ActiveRegion active() throws InterruptedException {
        return regions().active().orElseThrow();
    }

    private void assertChanged() throws InterruptedException {
        assertThat(events.poll(10, TimeUnit.SECONDS)).as("event " + Regions.CHANGED).isNotNull();
        events.clear();
    }
}
