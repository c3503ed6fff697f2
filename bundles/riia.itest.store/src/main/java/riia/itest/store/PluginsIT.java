// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;

import riia.base.Actor;
import riia.base.Problem;
import riia.contribution.spi.ContributionType;
import riia.itest.store.WordType.Word;
import riia.plugin.InstalledPlugin;
import riia.plugin.Plugins;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;

class PluginsIT {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");

    @TempDir
    Path temp;
    private final Framework framework = new Framework();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();

    @BeforeEach
    void register() {
        register(ContributionType.class, new WordType("word"));
        register(Outlet.class, new PlainOutlet());
    }

    @AfterEach
    void tidy() throws BundleException {
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Test
    void a_packed_folder_takes_effect_when_it_is_installed_and_leaves_without_a_trace() throws Exception {
        Path folder = temp.resolve("test.packed");
        Files.createDirectories(folder.resolve("riia/word"));
        Files.writeString(folder.resolve("riia/word/p.json"), "plum 3");
        Path jar = temp.resolve("p.jar");
        assertThat(framework.await(Plugins.class).pack(ACTOR, folder, jar)).isEmpty();
        Bundle bundle;
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = framework.context().installBundle("test:packed", in);
        }
        bundles.add(bundle);
        bundle.start();
        assertThat(framework.services(Word.class, null)).containsExactly(new Word("plum", 3, "first"));
        InstalledPlugin plugin = framework.await(Plugins.class).installed().stream().filter(one -> one.id().equals("test.packed"))
                .findFirst().orElseThrow();
        assertThat(plugin).extracting(InstalledPlugin::version, InstalledPlugin::kind, InstalledPlugin::state)
                .containsExactly("1.0.0", "word", "active");
        bundle.uninstall();
        bundles.clear();
        assertThat(framework.services(Word.class, null)).isEmpty();
        assertThat(framework.await(Plugins.class).installed()).extracting(InstalledPlugin::id).doesNotContain("test.packed");
    }

    @Test
    void a_folder_with_a_broken_file_is_not_written() throws Exception {
        Path folder = temp.resolve("broken");
        Files.createDirectories(folder.resolve("riia/word"));
        Files.writeString(folder.resolve("riia/word/p.json"), "broken");
        List<Problem> problems = framework.await(Plugins.class).pack(ACTOR, folder, temp.resolve("p.jar"));
        assertThat(problems).extracting(Problem::found, Problem::expected, problem -> problem.place().row().orElse(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("found 'broken'", "a word", 7));
        assertThat(temp.resolve("p.jar")).doesNotExist();
    }

    @Test
    void lists_a_bundle_that_does_not_start_with_its_broken_file() throws BundleException {
        bundles.add(TestBundle.contributor("test.words").header("Provide-Capability", "riia.dataset;riia.dataset=words")
                .file("riia/word/a.json", "broken").install(framework.context()));
        assertThat(plugin("test.words")).extracting(InstalledPlugin::state, InstalledPlugin::kind, InstalledPlugin::provides)
                .containsExactly("installed", "dataset", List.of("riia.dataset=words"));
        bundles.get(0).start();
        assertThat(plugin("test.words").state()).isEqualTo("active, broken: riia/word/a.json");
    }

    private InstalledPlugin plugin(String id) {
        return framework.await(Plugins.class).installed().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private <S> void register(Class<S> type, S service) {
        registrations.add(framework.context().registerService(type, service, null));
    }

    /** Writes without a mark. */
    private static final class PlainOutlet implements Outlet {

        @Override
        public void picture(riia.base.Actor actor, riia.report.Leaving leaving, riia.report.chart.Drawing drawing) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public void file(Actor actor, Path target, Leaving leaving, Content content) {
            assertThat(leaving.kind()).isEqualTo(Leaving.Kind.NO_FIGURES);
            try (OutputStream out = Files.newOutputStream(target)) {
                content.write(out, mark(leaving));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void clipboard(Actor actor, Leaving leaving, String text) {
            throw new IllegalStateException("not asked for");
        }

        @Override
        public HandlingMark mark(Leaving leaving) {
            return new HandlingMark(List.of());
        }
    }
}
