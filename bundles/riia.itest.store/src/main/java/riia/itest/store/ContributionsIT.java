// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

import riia.contribution.ContributedFile;
import riia.contribution.ContributedFile.State;
import riia.contribution.Contributions;
import riia.contribution.spi.ContributionType;
import riia.itest.store.WordType.Word;

class ContributionsIT {

    private static final String EXTENDER = "riia.contribution.provider";

    private final Framework framework = new Framework();
    private final List<Bundle> bundles = new ArrayList<>();
    private final List<ServiceRegistration<?>> types = new ArrayList<>();

    @AfterEach
    void tidy() throws BundleException {
        framework.bundle(EXTENDER).start();
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        types.forEach(ContributionsIT::unregister);
    }

    @Test
    void a_file_becomes_a_service_of_its_own_bundle() throws BundleException {
        type("word", "first", 0);
        Bundle contributor = start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple")
                .header("Provide-Capability", "riia.region;riia.region=london"));
        ServiceReference<Word> reference = framework.context().getServiceReference(Word.class);
        assertThat(reference.getBundle()).isEqualTo(contributor);
        assertThat(reference.getProperty("riia.contribution.path")).isEqualTo("riia/word/a.json");
        assertThat(reference.getProperty("riia.region")).isEqualTo("london");
        assertThat(reference.getProperty("word")).isEqualTo("apple");
        assertThat(files()).containsExactly(file("riia/word/a.json", State.ACTIVE));
        contributor.stop();
        assertThat(words()).isEmpty();
        assertThat(files()).isEmpty();
        contributor.start();
        assertThat(words()).containsExactly("apple");
    }

    @Test
    void the_wire_counts_and_not_what_files_are_called() throws BundleException {
        type("word", "first", 0);
        start(new TestBundle("test.words").file("riia/word/a.json", "apple"));
        assertThat(words()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void files_come_and_go_with_their_type() throws BundleException {
        start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple").file("riia/number/n.json", "one"));
        assertThat(files()).containsExactly(file("riia/number/n.json", State.UNKNOWN_TYPE), file("riia/word/a.json", State.UNKNOWN_TYPE));
        ServiceRegistration<?> type = type("word", "first", 0);
        assertThat(words()).containsExactly("apple");
        assertThat(files()).containsExactly(file("riia/number/n.json", State.UNKNOWN_TYPE), file("riia/word/a.json", State.ACTIVE));
        type.unregister();
        assertThat(words()).isEmpty();
        assertThat(files()).extracting(ContributedFile::state).containsOnly(State.UNKNOWN_TYPE);
    }

    @Test
    void a_better_type_takes_over_and_gives_back() throws BundleException {
        type("word", "first", 0);
        start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple"));
        ServiceRegistration<?> better = type("word", "second", 10);
        assertThat(framework.services(Word.class, null)).containsExactly(new Word("apple", 0, "second"));
        better.unregister();
        assertThat(framework.services(Word.class, null)).containsExactly(new Word("apple", 0, "first"));
    }

    @Test
    void a_broken_file_is_skipped_and_named_and_its_neighbours_are_kept() throws BundleException {
        type("word", "first", 0);
        start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple").file("riia/word/b.json", "broken")
                .file("riia/word/c.json", "throws").file("riia/word/d.json", "see parts/e.txt").file("riia/word/parts/e.txt", "elder")
                .file("riia/word/f.json", "see ../../../etc/passwd").file("riia/word/z.json", "zebra"));
        assertThat(words()).containsExactlyInAnyOrder("apple", "elder", "zebra");
        assertThat(files()).extracting(ContributedFile::state).containsExactly(State.ACTIVE, State.BROKEN, State.BROKEN, State.ACTIVE,
                State.BROKEN, State.ACTIVE);
        assertThat(files().get(1).cause()).contains("line 7: found 'broken'; expected a word");
        assertThat(files().get(2).cause().orElseThrow()).contains("not my day");
        assertThat(files().get(4).cause().orElseThrow()).contains("beside riia/word/f.json");
    }

    @Test
    void a_variation_of_higher_ranking_stands_in_front_and_gives_back() throws BundleException {
        type("word", "first", 0);
        start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple"));
        Bundle variation = start(TestBundle.contributor("test.variation").file("riia/word/a.json", "pear 5"));
        assertThat(best()).isEqualTo("pear");
        variation.stop();
        assertThat(best()).isEqualTo("apple");
        variation.start();
        assertThat(best()).isEqualTo("pear");
    }

    @Test
    void everything_leaves_with_the_extender_and_comes_back_with_it() throws BundleException {
        type("word", "first", 0);
        start(TestBundle.contributor("test.words").file("riia/word/a.json", "apple"));
        framework.bundle(EXTENDER).stop();
        assertThat(words()).isEmpty();
        framework.bundle(EXTENDER).start();
        assertThat(words()).containsExactly("apple");
    }

    @Test
    void comes_to_the_same_in_whatever_order_things_start() throws BundleException {
        for (String name : List.of("a", "b", "c")) {
            Bundle bundle = TestBundle.contributor("test." + name).file("riia/word/" + name + ".json", name)
                    .file("riia/number/" + name + ".json", name + name).install(framework.context());
            bundles.add(bundle);
        }
        bundles.get(0).start();
        for (int seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            framework.bundle(EXTENDER).stop();
            for (Bundle bundle : bundles) {
                bundle.stop();
            }
            types.forEach(ContributionsIT::unregister);
            types.clear();
            List<Step> steps = new ArrayList<>(List.of(() -> framework.bundle(EXTENDER).start(), () -> type("word", "first", 0),
                    () -> type("number", "first", 0)));
            bundles.forEach(bundle -> steps.add(bundle::start));
            Collections.shuffle(steps, random);
            for (Step step : steps) {
                step.take();
            }
            assertThat(words()).as("seed %d", seed).containsExactlyInAnyOrder("a", "aa", "b", "bb", "c", "cc");
            assertThat(files()).extracting(ContributedFile::state).hasSize(6).containsOnly(State.ACTIVE);
        }
    }

    @Test
    void no_service_is_lost_or_left_when_types_and_bundles_race() throws Exception {
        bundles.add(TestBundle.contributor("test.words").file("riia/word/a.json", "apple").file("riia/word/b.json", "birch")
                .install(framework.context()));
        for (int round = 0; round < 50; round++) {
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            Thread bundle = racer(failures, () -> bundles.get(0).start());
            Thread type = racer(failures, () -> type("word", "first", 0));
            bundle.join();
            type.join();
            assertThat(failures).isEmpty();
            framework.eventually("both words, round " + round, () -> words().size() == 2);
            bundle = racer(failures, () -> bundles.get(0).stop());
            type = racer(failures, () -> unregister(types.remove(0)));
            bundle.join();
            type.join();
            assertThat(failures).isEmpty();
            framework.eventually("no word, round " + round, () -> words().isEmpty());
        }
    }

    /** Something that may fail. */
    private interface Step {
        void take() throws BundleException;
    }

    private static Thread racer(List<Throwable> failures, Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.take();
            } catch (BundleException | RuntimeException e) {
                failures.add(e);
            }
        });
        thread.start();
        return thread;
    }

    private Bundle start(TestBundle bundle) throws BundleException {
        Bundle started = bundle.start(framework.context());
        bundles.add(started);
        return started;
    }

    private ServiceRegistration<?> type(String id, String reader, int ranking) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, ranking);
        ServiceRegistration<?> registration = framework.context().registerService(ContributionType.class, new WordType(id, reader), properties);
        types.add(registration);
        return registration;
    }

    private static void unregister(ServiceRegistration<?> registration) {
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            // the test did it
        }
    }

    private List<String> words() {
        return framework.services(Word.class, null).stream().map(Word::text).toList();
    }

    private String best() {
        return framework.context().getService(framework.context().getServiceReference(Word.class)).text();
    }

    private List<ContributedFile> files() {
        return framework.await(Contributions.class).files();
    }

    private ContributedFile file(String path, State state) {
        return new ContributedFile("test.words", "1.0.0", path.split("/")[1], path, state, java.util.Optional.empty());
    }
}
