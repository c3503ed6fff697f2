// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static riia.itest.indicator.OpenWorkspace.bytes;
import static riia.itest.indicator.OpenWorkspace.text;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.DecisionException;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Tracker;
import riia.indicator.spi.Check;
import riia.indicator.spi.ReturnFigures;

/** Datasets, formats, checks and regions come and go while a workspace is open. */
class ComeAndGoIT extends InWorkspace {

    private ImportReport accept(String name) throws Exception {
        return workspace.run(Mode.ACCEPT, name, bytes(text(name)));
    }

    @Test
    void the_submissions_of_a_dataset_that_leaves_stay_listed() throws Exception {
        accept("derby.csv");
        Cube before = workspace.observations().cube("riia").orElseThrow();
        Bundle dataset = workspace.named("riia.dataset.riia");
        dataset.stop();
        try {
            assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q2-v1 accepted");
            assertThat(workspace.observations().cube("riia")).isEmpty();
            Tracker tracker = workspace.submissions().tracker("riia");
            assertThat(tracker.authorities()).hasSize(10);
            assertThat(tracker.periods()).isEmpty();
            assertThat(accept("rutland.csv").problems()).extracting(Problem::rule).containsExactly("layout");
        } finally {
            dataset.start();
        }
        assertThat(accept("rutland.csv").outcome()).isEqualTo(Outcome.ACCEPTED);
        Cube after = workspace.observations().cube("riia").orElseThrow();
        assertThat(after.authorities()).hasSize(2);
        assertThat(before.authorities()).hasSize(1);
    }

    @Test
    void a_format_that_leaves_takes_its_files_with_it() throws Exception {
        Bundle format = workspace.named("riia.format.csv");
        format.stop();
        try {
            ImportReport report = accept("derby.csv");
            assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(report.problems()).extracting(Problem::rule).containsExactly("format");
        } finally {
            format.start();
        }
        assertThat(accept("derby.csv").outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_check_that_throws_costs_a_warning_while_it_is_there() throws Exception {
        Dictionary<String, Object> best = new Hashtable<>();
        best.put(Constants.SERVICE_RANKING, 1000);
        ServiceRegistration<Check> broken = context.registerService(Check.class, new Throwing(), best);
        try {
            ImportReport report = accept("derby.csv");
            assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(report.problems()).filteredOn(one -> one.rule().equals("sources")).singleElement().satisfies(one -> {
                assertThat(one.isError()).isFalse();
                assertThat(one.message()).contains(Throwing.class.getName(), "out of order");
            });
        } finally {
            broken.unregister();
        }
        ImportReport report = workspace.run(Mode.ACCEPT, "rutland.csv", bytes(text("rutland.csv").replaceFirst("(R02,Individual,)\\d+", "$19999")));
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.problems()).extracting(Problem::rule).contains("sources");
    }

    private static final class Throwing implements Check {

        @Override
        public String kind() {
            return "sum";
        }

        @Override
        public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
            // anything goes
        }

        @Override
        public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
            throw new IllegalStateException("out of order");
        }
    }

    @Test
    void without_its_region_a_workspace_is_read_only_with_the_last_members() throws Exception {
        accept("derby.csv");
        Bundle region = workspace.named("riia.region.eastmidlands");
        region.stop();
        try {
            assertThatThrownBy(() -> accept("rutland.csv")).isInstanceOf(DecisionException.class).hasMessageContaining("east-midlands");
            assertThatThrownBy(() -> workspace.submissions().withdraw(OpenWorkspace.ACTOR, "riia-831-2025-26-Q2-v1"))
                    .isInstanceOf(DecisionException.class);
            assertThat(workspace.submissions().tracker("riia").authorities()).hasSize(10);
            assertThat(workspace.stored()).hasSize(1);
        } finally {
            region.start();
        }
        assertThat(accept("rutland.csv").outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bundles_start_in_any_order(long seed) throws Exception {
        accept("derby.csv");
        workspace.restart(seed);
        workspace.submissions();
        assertThat(workspace.stored()).containsExactly("riia-831-2025-26-Q2-v1 accepted");
        assertThat(accept("rutland.csv").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(workspace.observations().cube("riia").orElseThrow().authorities()).hasSize(2);
        assertThat(workspace.submissions().tracker("riia").authorities()).hasSize(10);
        assertThat(workspace.troubles()).isEmpty();
    }
}
