// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.report.Reports;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Workspace;

/** The rug through the one way out, with a real journal. */
class RugIT {

    private static final ComparisonQuery NEWEST = ComparisonQuery.members("riia", Period.parse("2025-26-Q2"));

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        workbench.benchmarks();
    }

    @Test
    void is_labelled_marked_and_journalled() throws Exception {
        workbench.service(Workspace.class).label(Workbench.ACTOR, "SYNTHETIC SAMPLE");
        Path target = folder.resolve("rug.html");
        workbench.service(Reports.class).rug(Workbench.ACTOR, NEWEST, target);

        assertThat(target).content().contains("SYNTHETIC SAMPLE", "internal, not released", "<th scope=\"row\">Rutland</th>");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
        assertThat(entries()).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("exported");
            assertThat(entry.subject().path()).isEqualTo("report/file/rug.html");
            assertThat(entry.actor()).isEqualTo(Workbench.ACTOR);
        });
    }

    @Test
    void is_refused_while_the_regions_profile_is_missing() throws Exception {
        Bundle eastMidlands = workbench.bundle("riia.region.eastmidlands");
        eastMidlands.stop();
        try {
            assertThatThrownBy(() -> workbench.service(Reports.class).rug(Workbench.ACTOR, NEWEST, folder.resolve("rug.html")))
                    .isInstanceOf(OutletException.class).hasMessageContaining("east-midlands");
        } finally {
            eastMidlands.start();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_released_while_no_gatekeeper_is_there() throws Exception {
        int before = entries().size();
        Leaving release = new Leaving(Leaving.Kind.RELEASE, "Return to DfE", Optional.of("riia 1.0.0"), Optional.of("2025-26-Q2"));
        assertThatThrownBy(() -> workbench.service(Outlet.class).file(Workbench.ACTOR, folder.resolve("dfe.csv"), release,
                (out, mark) -> out.write('x'))).isInstanceOf(OutletException.class).hasMessageContaining("gatekeeper");
        assertThat(folder).isEmptyDirectory();
        assertThat(entries()).hasSize(before);
    }

    private List<JournalEntry> entries() throws InterruptedException {
        return workbench.service(Journal.class).entries(0, Integer.MAX_VALUE);
    }
}
