// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.ContextException;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.benchmark.spi.BenchmarkRules;
import riia.region.Regions;
import riia.store.Finding;
import riia.store.Workspace;

/** What people say of figures, over restarts and while regions come and go. */
class ContextIT {

    private static final Period QUARTER = Period.parse("2025-26-Q2");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final About ABOUT = new About(Optional.of(DERBY), "riia", "R03", QUARTER);
    private static final List<String> BUNDLES = List.of("riia.benchmark.provider", "riia.indicator.provider", "riia.store.derby",
            "riia.region.provider", "riia.reference.provider", "riia.contribution.provider");

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        workbench.benchmarks();
    }

    private Comments comments() throws InterruptedException {
        return workbench.service(Comments.class);
    }

    @Test
    void all_that_is_kept_outlives_a_restart_and_is_examined() throws Exception {
        String id = comments().add(Workbench.ACTOR, ABOUT, Comment.Kind.AUTHORITY, "A new front door since June").id();
        Comment better = comments().replace(Workbench.ACTOR, id, "A new front door since May");
        Circumstance visit = workbench.service(Circumstances.class).note(Workbench.ACTOR, DERBY, Circumstance.Kind.OFSTED_VISIT,
                LocalDate.of(2025, 6, 3), Optional.of(LocalDate.of(2025, 6, 4)), "No priority actions", "");
        AuthorityGroup cities = workbench.service(AuthorityGroups.class).keep(Workbench.ACTOR, "Cities",
                List.of(DERBY, new AreaCode("856"), new AreaCode("892")));

        workbench.restart(21, BUNDLES);

        assertThat(comments().find("riia", Optional.of(DERBY), Optional.of("R03"), Optional.of(QUARTER))).containsExactly(better);
        assertThat(comments().history(better.id())).extracting(Comment::text).containsExactly("A new front door since May",
                "A new front door since June");
        assertThat(workbench.service(Circumstances.class).of(DERBY)).containsExactly(visit);
        assertThat(workbench.service(AuthorityGroups.class).all()).containsExactly(cities);
        assertThat(workbench.service(Workspace.class).examine()).filteredOn(one -> one.area().equals("benchmark")).hasSize(5)
                .allMatch(Finding::sound);
        assertThat(workbench.service(Workspace.class).schemas()).filteredOn(one -> one.area().equals("benchmark"))
                .singleElement().satisfies(one -> assertThat(one.trouble()).isEmpty());
    }

    /** The scan is the importer's own: a unique pupil number is found wherever it stands. */
    @Test
    void words_that_identify_a_child_are_not_kept() throws Exception {
        Comments comments = comments();
        int before = comments.kept().size();
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> comments.add(Workbench.ACTOR, ABOUT, Comment.Kind.COORDINATOR,
                "see A123456789012, moved")).withMessageContaining("UPN-shaped").withMessageNotContaining("A1234");
        assertThat(comments.kept()).hasSize(before);
    }

    @Test
    void explanations_are_asked_for_as_long_as_the_region_that_asks_is_there() throws Exception {
        Regions regions = workbench.service(Regions.class);
        Explanations explanations = workbench.service(Explanations.class);
        assertThat(explanations.of("riia", QUARTER)).as("the East Midlands ask for none").isEmpty();
        regions.use(Workbench.ACTOR, "london");
        Bundle london = workbench.bundle("riia.region.london");
        try {
            List<Explanation> asked = explanations.of("riia", QUARTER);
            assertThat(asked).isNotEmpty().allMatch(one -> one.state() == Explanation.State.WANTED);
            assertThat(asked).extracting(one -> one.about().indicator()).contains("R15");
            assertThat(asked.stream().filter(one -> one.about().indicator().equals("R15"))).hasSize(12);
            explanations.request(Workbench.ACTOR, List.of(asked.get(0).about()), LocalDate.now().plusDays(30));
            assertThat(explanations.of("riia", QUARTER).get(0).state()).isEqualTo(Explanation.State.REQUESTED);

            london.stop();
            assertThat(workbench.present(BenchmarkRules.class) && explanations.term("riia").isPresent()).isFalse();
            assertThat(explanations.of("riia", QUARTER)).isEmpty();
            assertThatExceptionOfType(ContextException.class).isThrownBy(() -> comments().add(Workbench.ACTOR, ABOUT,
                    Comment.Kind.AUTHORITY, "x")).withMessageContaining("read-only");
        } finally {
            london.start();
            regions.use(Workbench.ACTOR, "east-midlands");
        }
    }
}
